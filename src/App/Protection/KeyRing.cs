namespace Wengang.App.Protection;

/// <summary>The keys at hand. Which of them belongs to a database is what the database says: only one is in use at a time.</summary>
public sealed class KeyRing
{
    private readonly IReadOnlyList<byte[]> secrets;

    private KeyRing(IReadOnlyList<byte[]> secrets) => (this.secrets, Keys) = (secrets, [.. secrets.Select(s => new FieldProtector(s))]);

    /// <summary>The oldest first; at least one.</summary>
    public IReadOnlyList<FieldProtector> Keys { get; }

    /// <exception cref="InvalidOperationException">No key and none may be made, or what is there is not a key.</exception>
    public static KeyRing Load(string path, bool create) => new(KeyFile.Load(path, create));

    /// <summary>The key with this fingerprint; the newest when there is none, or when nothing is said.</summary>
    public FieldProtector Of(string? fingerprint) => Keys.FirstOrDefault(k => k.Fingerprint == fingerprint) ?? Keys[^1];

    /// <summary>Leaves only the key with this fingerprint in the file and lays the others beside it; gives where.</summary>
    /// <exception cref="InvalidOperationException">There is no such key here, or the keys come from the environment.</exception>
    public string Retire(string path, string fingerprint)
    {
        var kept = secrets.Zip(Keys).Where(k => k.Second.Fingerprint == fingerprint).Select(k => k.First).FirstOrDefault();
        return KeyFile.Retire(path, kept ?? throw new InvalidOperationException("数据库在用的密钥不在密钥文件里，什么都没有改。"));
    }
}
