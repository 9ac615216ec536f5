namespace Wengang.App.Tests.Architecture;

/// <summary>How long files, folders and pages may be. Each check returns one sentence for each breach.</summary>
internal static class Budgets
{
    public const int FileLines = 300;
    public const int MedianFileLines = 60;
    public const int FilesInFolder = 20;
    public const int PageLines = 150;

    public static IEnumerable<string> LongFiles(IEnumerable<SourceFile> files) => files
        .Where(file => file.IsCSharp && !file.IsMigration && file.Lines > FileLines)
        .Select(file => $"{file.Path}: {file.Lines} lines, at most {FileLines}");

    public static IEnumerable<string> LongPages(IEnumerable<SourceFile> files) => files
        .Where(file => file.IsPage && file.Lines > PageLines)
        .Select(file => $"{file.Path}: {file.Lines} lines, at most {PageLines}");

    public static IEnumerable<string> FullFolders(IEnumerable<SourceFile> files) => files
        .Where(file => file.IsCSharp && !file.IsMigration)
        .GroupBy(file => file.Folder)
        .Where(folder => folder.Count() > FilesInFolder)
        .Select(folder => $"{folder.Key}: {folder.Count()} source files, at most {FilesInFolder}");

    public static IEnumerable<string> LongMedian(IEnumerable<SourceFile> files)
    {
        var lines = files.Where(file => file.IsCSharp && !file.IsMigration).Select(file => file.Lines).Order().ToList();
        if (lines.Count > 0 && lines[(lines.Count - 1) / 2] > MedianFileLines)
            yield return $"half of the {lines.Count} source files have more than {MedianFileLines} lines";
    }
}
