using Wengang.App.Data;

namespace Wengang.App.Intake.Receiving;

/// <summary>Where the files of a batch lie: beside the database, readable by the program's own user only, under no web address.</summary>
public static class BatchFolder
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static string Of(Db db, long batch) => Path.Combine(db.Folder, "imports", batch.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Each file has a folder of its own, so that it keeps its name.</summary>
    public static string FileOf(Db db, long batch, BatchFile file) =>
        Path.Combine(Of(db, batch), file.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), file.Name);

    public static string PreviewOf(Db db, long batch) => Path.Combine(Of(db, batch), "preview");

    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, Own);
        }
    }

    public static void Remove(Db db, long batch)
    {
        var path = Of(db, batch);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
