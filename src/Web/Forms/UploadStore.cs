using System.Security.Cryptography;
using System.Text.Json;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.Web.Forms;

/// <summary>Blank tables that were handed in: beside the database, seen by their owner only, removed after the time set for them.</summary>
public sealed class UploadStore(CountyDatabase database)
{
    /// <summary>Bytes, inclusive.</summary>
    public const long Most = 20L << 20;

    private const int TokenBytes = 16;

    private readonly string folder = Path.Combine(
        database.FilePath is { } file ? Path.GetDirectoryName(Path.GetFullPath(file))! : Path.GetFullPath("data"), Modules.BlankFormFolder);

    public Upload Save(Stream content, string name, Actor owner)
    {
        Directory.CreateDirectory(folder);
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        using (var file = File.Create(PathOf(token)))
        {
            content.CopyTo(file);
        }

        var plain = Path.GetFileName(name.Replace('\\', '/'));
        File.WriteAllText(NoteOf(token), JsonSerializer.Serialize(new Note(Of(owner), plain)));
        return new Upload(token, PathOf(token), plain);
    }

    /// <summary>Null when it is gone or somebody else's.</summary>
    public Upload? Find(string token, Actor owner)
    {
        var isToken = token.Length == TokenBytes * 2 && token.All(char.IsAsciiHexDigitLower);
        if (!isToken || !File.Exists(NoteOf(token)) || !File.Exists(PathOf(token)))
        {
            return null;
        }

        return JsonSerializer.Deserialize<Note>(File.ReadAllText(NoteOf(token))) is { } note && note.Owner == Of(owner) ? new Upload(token, PathOf(token), note.Name) : null;
    }

    public static void Remove(Upload upload)
    {
        File.Delete(upload.Path);
        File.Delete(Path.ChangeExtension(upload.Path, ".json"));
    }

    private string PathOf(string token) => Path.Combine(folder, token + ".xlsx");

    private string NoteOf(string token) => Path.Combine(folder, token + ".json");

    private static string Of(Actor actor) => $"{actor.AccountId} {actor.User} {actor.Post}";

    private sealed record Note(string Owner, string Name);
}
