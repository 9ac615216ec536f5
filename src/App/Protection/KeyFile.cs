using System.Security.Cryptography;

namespace Wengang.App.Protection;

/// <summary>Where the county's secret keys live: the environment, else a file beside the data that only its owner can read. One a line, the oldest first.</summary>
public static class KeyFile
{
    public const string Variable = "WENGANG_KEY";

    /// <summary>What was taken out of use lies beside the file under this ending until somebody carries it away.</summary>
    public const string Retired = ".retired";

    private const int Length = 32;
    private static readonly char[] Between = [' ', ',', '\t', '\r', '\n'];

    /// <summary>The keys from the environment variable (base64 of 32 bytes each), else from <paramref name="path"/>; one is made there when missing and allowed.</summary>
    /// <exception cref="InvalidOperationException">No key and none may be made, or what is there is not a key.</exception>
    public static IReadOnlyList<byte[]> Load(string path, bool create)
    {
        var text = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(text))
        {
            if (!File.Exists(path))
            {
                return create ? [Create(path)] : throw new InvalidOperationException($"找不到密钥文件 {path}。请放回原来的密钥文件，或设置环境变量 {Variable}；没有密钥无法读取证件号码和电话。");
            }

            text = File.ReadAllText(path);
        }

        var words = text.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.Select(Key).ToList() is var keys && keys.TrueForAll(k => k is not null)
            ? keys.ConvertAll(k => k!)
            : throw new InvalidOperationException($"密钥不正确：应为 32 字节的 base64 文本（{Variable} 或 {path}）。");
    }

    /// <summary>Adds a new key behind the others; gives it.</summary>
    /// <exception cref="InvalidOperationException">The keys come from the environment, which is not ours to change.</exception>
    public static byte[] Add(string path)
    {
        RequireFile();
        var keys = Load(path, create: false);
        var key = RandomNumberGenerator.GetBytes(Length);
        Write(path, [.. keys, key]);
        return key;
    }

    /// <summary>Leaves one key in the file and lays the others beside it; gives where.</summary>
    /// <exception cref="InvalidOperationException">The keys come from the environment, which is not ours to change.</exception>
    public static string Retire(string path, byte[] kept)
    {
        RequireFile();
        var aside = path + Retired;
        IReadOnlyList<byte[]> before = File.Exists(aside) ? Load(aside, create: false) : [];
        Write(aside, [.. before, .. Load(path, create: false).Where(k => !k.AsSpan().SequenceEqual(kept))]);
        Write(path, [kept]);
        return aside;
    }

    private static void RequireFile()
    {
        if (!string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Variable)))
        {
            throw new InvalidOperationException($"密钥取自环境变量 {Variable}，程序改不了它：请自己在变量里加上或去掉密钥，几个密钥之间用逗号隔开，旧的在前。");
        }
    }

    private static byte[]? Key(string text)
    {
        var key = new byte[Length + 1];
        return Convert.TryFromBase64String(text, key, out var length) && length == Length ? key[..Length] : null;
    }

    private static byte[] Create(string path)
    {
        var key = RandomNumberGenerator.GetBytes(Length);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        Write(path, [key]);
        return key;
    }

    /// <summary>The file is there whole or as it was before, whenever the machine stops.</summary>
    private static void Write(string path, IEnumerable<byte[]> keys)
    {
        var unfinished = path + ".unfinished";
        File.Delete(unfinished);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(unfinished, options))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(string.Concat(keys.Select(k => Convert.ToBase64String(k) + "\n"))));
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
