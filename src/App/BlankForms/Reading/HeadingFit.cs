using Wengang.App.Imports.Recognition;

namespace Wengang.App.BlankForms.Reading;

/// <summary>One reading of a worksheet: which rows are its heading, and what the columns mean.</summary>
/// <param name="Kind">What it would be.</param>
/// <param name="Top">First heading row.</param>
/// <param name="Bottom">Last heading row.</param>
/// <param name="Columns">What the columns mean.</param>
/// <param name="Score">The better the higher.</param>
internal sealed record HeadingFit(FormKind Kind, HeadingRow Top, HeadingRow Bottom, IReadOnlyList<FormColumn> Columns, int Score);
