namespace Wengang.App.Tests.Spreadsheets;

internal static class SampleFiles
{
    public static string Folder { get; } = Path.Combine(Root(), "sample", "2023h1");

    public static TheoryData<string> Workbooks() => [.. Directory.GetFiles(Folder, "*.xlsx").Select(path => Path.GetFileName(path)).Order()];

    public static string TestFiles { get; } = Path.Combine(Root(), "tests", "App.Tests", "Spreadsheets", "Files");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Wengang.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no folder above the tests holds Wengang.slnx");
        }

        return folder.FullName;
    }
}
