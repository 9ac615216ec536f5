using Wengang.Web.Reporting;

namespace Wengang.Web.Commands;

/// <summary>Reads the text files that are named on the command line.</summary>
internal static class TextFile
{
    /// <summary>The text, in UTF-8 or in GBK as older machines save it.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">It is a folder.</exception>
    public static string Read(string path) =>
        Directory.Exists(path) ? throw new ArgumentException($"{path} 是文件夹，请写里面的一个文件。") : UploadedText.Decoded(File.ReadAllBytes(path));
}
