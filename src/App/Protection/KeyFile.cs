using System.Security.Cryptography;

namespace Wengang.App.Protection;

/// <summary>Where the county's secret key lives: the environment, else a file beside the data that only its owner can read.</summary>
public static class KeyFile
{
    public const string Variable = "WENGANG_KEY";

    /// <summary>The key from the environment variable (base64 of 32 bytes), else from <paramref name="path"/>; made there when missing and allowed.</summary>
    /// <exception cref="InvalidOperationException">No key and none may be made, or what is there is not a key.</exception>
    public static byte[] Load(string path, bool create)
    {
        var text = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(text))
        {
            if (!File.Exists(path))
            {
                return create ? Create(path) : throw new InvalidOperationException($"找不到密钥文件 {path}。请放回原来的密钥文件，或设置环境变量 {Variable}；没有密钥无法读取证件号码和电话。");
            }

            text = File.ReadAllText(path);
        }

        var key = new byte[33];
        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length == 32
            ? key[..32]
            : throw new InvalidOperationException($"密钥不正确：应为 32 字节的 base64 文本（{Variable} 或 {path}）。");
    }

    private static byte[] Create(string path)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new StreamWriter(path, options);
        file.WriteLine(Convert.ToBase64String(key));
        return key;
    }
}
