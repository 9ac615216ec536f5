using System.ComponentModel;
using System.Diagnostics;

namespace Wengang.App.Documents;

/// <summary>Makes a PDF of a .docx with LibreOffice, one at a time, with open fonts standing in for the official ones.</summary>
public static class PdfConverter
{
    private static readonly SemaphoreSlim Queue = new(1, 1);

    /// <summary>
    /// Converts <paramref name="docx"/>; waits for conversions already under way, which do not count into <paramref name="timeout"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">LibreOffice is not installed or could not convert the file (message in Chinese).</exception>
    /// <exception cref="TimeoutException">It took longer than <paramref name="timeout"/>; the process is ended.</exception>
    public static async Task ConvertAsync(Stream docx, Stream pdf, TimeSpan timeout, CancellationToken cancel = default)
    {
        await Queue.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("wengang-pdf-");
        try
        {
            await using (var input = File.Create(Path.Combine(folder.FullName, "report.docx")))
                await docx.CopyToAsync(input, cancel);
            await WriteFontsAsync(Path.Combine(folder.FullName, "fonts.conf"), cancel);
            await RunAsync(folder.FullName, timeout, cancel);
            await using var result = File.OpenRead(Path.Combine(folder.FullName, "report.pdf"));
            await result.CopyToAsync(pdf, cancel);
        }
        catch (FileNotFoundException error)
        {
            throw new InvalidOperationException("LibreOffice 没有生成 PDF，文件可能已损坏。", error);
        }
        finally
        {
            folder.Delete(recursive: true);
            Queue.Release();
        }
    }

    private static async Task WriteFontsAsync(string path, CancellationToken cancel)
    {
        await using var fonts = typeof(PdfConverter).Assembly.GetManifestResourceStream("fonts.conf")!;
        await using var file = File.Create(path);
        await fonts.CopyToAsync(file, cancel);
    }

    private static async Task RunAsync(string folder, TimeSpan timeout, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("soffice")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(folder, "fonts.conf");
        start.Environment["HOME"] = folder;
        var profile = "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        foreach (var argument in new[] { profile, "--headless", "--norestore", "--convert-to", "pdf", "report.docx" })
            start.ArgumentList.Add(argument);
        using var process = Start(start);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(timeout);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            await Task.WhenAll(output, errors);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new TimeoutException($"LibreOffice 转换超过{timeout.TotalSeconds:0}秒，已停止。");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException("没有找到 LibreOffice（soffice），请先安装 libreoffice-writer-nogui。", error);
        }
    }
}
