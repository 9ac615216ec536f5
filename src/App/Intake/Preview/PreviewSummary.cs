using Wengang.App.Imports.Running;

namespace Wengang.App.Intake.Preview;

/// <summary>What a preview says beside its rows.</summary>
/// <param name="Problems">Files and worksheets that could not be used or need attention.</param>
/// <param name="Unknown">Worksheets whose headings a person must explain.</param>
/// <param name="Damaged">Keys of files that turned out damaged and are left out.</param>
public sealed record PreviewSummary(IReadOnlyList<ImportProblem> Problems, IReadOnlyList<UnknownSheetNote> Unknown, IReadOnlyList<long> Damaged)
{
    public static readonly PreviewSummary Nothing = new([], [], []);
}
