import { inForm, type InForm } from './bentuk/in-form.ts';
import { deriveReport, type Report } from './derive/report.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { didYouMean } from './diagnostics/suggest.ts';
import { loadDocument, textOf } from './load/load-document.ts';
import { parseYaml } from './load/parse-yaml.ts';
import { buildPlan } from './model/build-plan.ts';
import { FileReader } from './model/file-reader.ts';
import { readProfile } from './model/read-profile.ts';

/** A document in another form; or why there is none, in a sentence or in findings. */
export type FormInspection =
  | (InForm & { readonly ok: true; readonly report: Report; readonly profil: string })
  | { readonly ok: false; readonly message: string }
  | {
      readonly ok: false;
      /** What has to be mended: the document, or the outline and the form it gives to tables. */
      readonly keliru: 'dokumen' | 'sistematika';
      readonly diagnostics: readonly Diagnostic[];
      readonly textOf: (file: string) => string | undefined;
    };

/**
 * load -> model -> derive, and once more in the form of another outline: data/profil/<profil>.yaml. The document itself has
 * to be free of errors that keep it from being built.
 */
export async function inspectInForm(root: string, id: string, profil: string): Promise<FormInspection> {
  const { value: sources, diagnostics } = await loadDocument(root, id);
  const known = [...sources.texts.keys()].flatMap((file) => /^data\/profil\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
  const text = sources.texts.get(`data/profil/${profil}.yaml`);
  if (text === undefined)
    return {
      ok: false,
      message: `Sistematika “${profil}” tidak ada.${didYouMean(profil, known)} Yang ada: ${known.join(', ')}.`,
    };
  const planned = buildPlan(sources);
  const parsed = parseYaml(text);
  const reader = new FileReader();
  const outline = readProfile(parsed.value, reader);
  const found = [...diagnostics, ...planned.diagnostics, ...parsed.diagnostics, ...reader.diagnostics];
  if (planned.value === undefined || outline === undefined || hasErrors(found))
    return {
      ok: false,
      keliru: 'dokumen',
      diagnostics: sortDiagnostics(found),
      textOf: (file) => textOf(sources, file),
    };
  if (planned.value.profil.id === profil)
    return { ok: false, message: `Dokumen “${id}” sudah ditulis dalam sistematika ${outline.nama}.` };
  const formed = inForm(deriveReport(planned.value), sources, { ...outline, id: profil }, text);
  if (formed.report === undefined || hasErrors(formed.diagnostics))
    return {
      ok: false,
      keliru: 'sistematika',
      diagnostics: sortDiagnostics(formed.diagnostics),
      textOf: formed.textOf,
    };
  return { ...formed, ok: true, report: formed.report, profil: outline.nama };
}
