using System.Globalization;

namespace Wengang.App.Intake;

/// <summary>The kinds of jobs by which batches are worked on.</summary>
public static class IntakeJobs
{
    public const string Preview = "import-preview";
    public const string Confirm = "import-confirm";
    public const string Undo = "import-undo";

    public static string Argument(ImportBatch batch) => batch.Id.ToString(CultureInfo.InvariantCulture);

    public static long BatchOf(string argument) => long.Parse(argument, CultureInfo.InvariantCulture);
}
