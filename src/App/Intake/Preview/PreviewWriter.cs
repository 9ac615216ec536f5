using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Wengang.App.Intake.Receiving;

namespace Wengang.App.Intake.Preview;

/// <summary>Writes the rows of a preview and the hash over what becomes of them.</summary>
internal sealed class PreviewWriter : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <param name="folder">A new folder.</param>
    public PreviewWriter(string folder)
    {
        Folder = folder;
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        BatchFolder.Make(folder);
    }

    public string Folder { get; }

    /// <param name="place">Place of the worksheet.</param>
    /// <param name="lines">All its rows in order, each with what really becomes of it, whatever it is listed under.</param>
    public void Write(int place, IReadOnlyList<(RowLine Line, string Effect)> lines)
    {
        foreach (var (line, effect) in lines)
        {
            var reasons = string.Join(',', line.Notes.Select(n => n.Reason));
            var changes = string.Join(',', line.Changes.Select(c => $"{c.Heading}:{c.Before}>{c.After}"));
            hash.AppendData(Encoding.UTF8.GetBytes($"{place}|{line.Row}|{effect}|{reasons}|{changes}\n"));
        }

        foreach (var state in lines.GroupBy(l => l.Line.State, l => l.Line))
        {
            File.WriteAllLines(Path.Combine(Folder, PreviewFiles.Name(place, state.Key)), state.Select(l => JsonSerializer.Serialize(l, PreviewFiles.Json)));
        }
    }

    public string Fingerprint() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();
}
