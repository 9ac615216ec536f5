namespace Wengang.App.Upkeep;

/// <summary>Files that nothing in the database knows of: their age is all there is to go by.</summary>
public static class AgedFiles
{
    /// <summary>Removes the files of a folder last written before an instant (UTC); gives their number. The folder need not exist.</summary>
    public static int Remove(string folder, DateTime before, string pattern = "*")
    {
        if (!Directory.Exists(folder))
        {
            return 0;
        }

        var old = Directory.EnumerateFiles(folder, pattern).Where(f => File.GetLastWriteTimeUtc(f) < before).ToList();
        old.ForEach(File.Delete);
        return old.Count;
    }
}
