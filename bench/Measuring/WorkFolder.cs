namespace Wengang.Bench.Measuring;

/// <summary>Where generated workbooks and databases lie; removed at the end unless it was named.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly bool keep;

    public WorkFolder(string? named)
    {
        keep = named is not null;
        Path = named ?? Directory.CreateTempSubdirectory("wengang-bench.").FullName;
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    /// <summary>A file of the folder, made when it is not there.</summary>
    public string File(string name, Action<string> make)
    {
        var path = System.IO.Path.Combine(Path, name);
        if (!System.IO.File.Exists(path))
        {
            var unfinished = path + ".part";
            make(unfinished);
            System.IO.File.Move(unfinished, path);
        }

        return path;
    }

    public string Fresh(string name)
    {
        var path = System.IO.Path.Combine(Path, name);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, true);
        }

        Directory.CreateDirectory(path);
        return path;
    }

    public void Dispose()
    {
        if (!keep)
        {
            Directory.Delete(Path, true);
        }
    }
}
