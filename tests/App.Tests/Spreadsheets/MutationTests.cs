using System.Diagnostics;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Tests.Spreadsheets;

/// <summary>Whatever bytes flip in a file, it is read or refused in time, nothing else.</summary>
public class MutationTests
{
    private static readonly ReadLimits Limits = ReadLimits.Default with { MaxUnpackedBytes = 32 << 20 };

    [Theory]
    [InlineData("saved-by-libreoffice.xlsx")]
    [InlineData("saved-by-libreoffice.xls")]
    public void Flipped_bytes_in_a_file(string file)
    {
        var original = File.ReadAllBytes(Path.Combine(SampleFiles.TestFiles, file));
        var (read, refused) = Mutate(original, 400, bytes => bytes);
        Assert.True(read > 0 && refused > 0, $"{read} read, {refused} refused");
    }

    [Theory]
    [InlineData("xl/worksheets/a.xml")]
    [InlineData("xl/strings.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void Flipped_bytes_in_a_part(string part)
    {
        var package = new TestPackage(
            "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' s='1'><v>45047</v></c></row><row r='2' hidden='1'><c r='A2' t='inlineStr'><is><t>a&amp;b</t></is></c></row>",
            "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>").Strings("<si><t>中文</t><rPh><t>x</t></rPh></si>").Styles("<numFmt numFmtId='170' formatCode='yyyy'/>", 0, 170);
        var content = package.Read(part);
        var (read, refused) = Mutate(content, 200, bytes => package.Part(part, bytes).ToArray());
        Assert.True(read + refused == 200 && refused > 0, $"{read} read, {refused} refused");
    }

    private static (int Read, int Refused) Mutate(byte[] original, int times, Func<byte[], byte[]> wrap)
    {
        var random = new Random(20230630);
        var (read, refused) = (0, 0);
        using var folder = new TempFolder();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            var bytes = original.ToArray();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(folder["a.xlsx"], wrap(bytes));
            try
            {
                using var workbook = Workbook.Open(folder["a.xlsx"], Limits);
                foreach (var sheet in workbook.Worksheets)
                {
                    Reading.Lines(sheet);
                }

                read++;
            }
            catch (UnusableWorkbookException)
            {
                refused++;
            }
        }

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(5));
        return (read, refused);
    }
}
