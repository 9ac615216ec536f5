using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Wengang.App.Tests.Spreadsheets;

/// <summary>What other programs say about a workbook.</summary>
internal static class Office
{
    public static void AssertValid(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    /// <summary>Has LibreOffice open the workbook and save it in another format beside it; returns the new path.</summary>
    public static string Convert(string path, string extension)
    {
        var folder = Path.GetDirectoryName(path)!;
        var start = new ProcessStartInfo("soffice")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")), "--headless", "--convert-to", extension, "--outdir",
                Path.Combine(folder, "converted"), path,
            },
        };
        using var process = Process.Start(start)!;
        process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        var result = Path.Combine(folder, "converted", Path.ChangeExtension(Path.GetFileName(path), extension));
        Assert.True(File.Exists(result), "LibreOffice did not open the workbook.");
        return result;
    }
}
