/** Image libraries. No action of the API deletes one. */
import { type Call, type Operation, reads, writes } from '../model';
import type { ImageLibrary } from '../objects';
import {
  beijingTime,
  given,
  idsIn,
  inRegion,
  newLibraryId,
  newNumber,
  notFound,
  pageOf,
  refused,
  sorted,
} from './green-common';

/** How many image libraries there may be. @unverified */
const MAX_LIBRARIES = 30;

export const imageLibraries: { readonly [action: string]: Operation } = {
  CreateImageLib: writes((call) => ({ Data: { LibId: create(call) } })),

  AddImageLib: writes((call) => {
    create(call);
    return { Data: true };
  }),

  UpdateImageLib: writes((call) => {
    const library = libraryOf(call);
    save(call, {
      ...library,
      ...(call.has('LibName') && { name: given(call, 'LibName') }),
      ...(call.has('Comment') && { comment: call.text('Comment') }),
      ...(call.has('FreeInspection') && { freeInspection: call.number('FreeInspection') ?? 0 }),
    });
    return { Data: true };
  }),

  ListImageLib: reads((call) => ({
    MaxLibCount: MAX_LIBRARIES,
    LibList: all(call).map((library) => ({
      LibId: library.id,
      LibName: library.name,
      Comment: library.comment,
      FreeInspection: library.freeInspection,
      ImageNum: library.images.length,
      GmtCreate: beijingTime(library.created),
      GmtModified: beijingTime(library.modified),
    })),
  })),

  AddImages2Lib: writes((call) => {
    const library = libraryOf(call);
    const url = given(call, 'ImgUrl');
    const id = String(newNumber(new Set(library.images.map((image) => Number(image.id)))));
    save(call, { ...library, images: [...library.images, { id, url, created: call.now }] });
    return { Data: { ImgId: id } };
  }),

  ListImagesFromLib: reads((call) => {
    const library = libraryOf(call);
    const found = library.images.filter(({ id }) => !call.has('ImgId') || id === call.text('ImgId'));
    const { items, ...paging } = pageOf(call, sorted(call, found, { GmtCreate: (image) => image.created }));
    return {
      ...paging,
      // That an image's URL comes back as it was given is @unverified.
      Items: items.map(({ id, url, created }) => ({
        ImageId: id,
        ImageUrl: url,
        ThumbnailUrl: url,
        GmtCreate: beijingTime(created),
      })),
    };
  }),

  DeleteImagesFromLib: writes((call) => {
    const library = libraryOf(call);
    const ids = new Set(idsIn(call, 'ImageIds').map(String));
    save(call, { ...library, images: library.images.filter(({ id }) => !ids.has(id)) });
    return { Data: true };
  }),
};

function all(call: Call): ImageLibrary[] {
  return call.view
    .of('imageLibraries')
    .all()
    .filter((library) => inRegion(call, library));
}

function create(call: Call): string {
  const name = given(call, 'LibName');
  if (all(call).length >= MAX_LIBRARIES) throw refused(`There are ${MAX_LIBRARIES} image libraries already.`);
  const id = newLibraryId('custom_');
  const library = { id, name, comment: call.text('Comment'), freeInspection: 0, created: call.now, images: [] };
  save(call, { ...library, region: call.text('RegionId'), modified: call.now });
  return id;
}

function libraryOf(call: Call): ImageLibrary {
  const id = given(call, 'LibId');
  const library = call.view.of('imageLibraries').get(id);
  if (!library || !inRegion(call, library)) throw notFound('image library', id);
  return library;
}

function save(call: Call, library: ImageLibrary): void {
  call.view.of('imageLibraries').put(library.id, { ...library, modified: call.now });
}
