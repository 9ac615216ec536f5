using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Notices;

namespace Wengang.App.Subsidies.Papers;

/// <summary>Keeps papers and photos beside the database, under no web address; what a file is, is told by what it holds.</summary>
public static class EvidenceStore
{
    /// <summary>Bytes, inclusive.</summary>
    public const long Most = 10L << 20;

    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly (string Kind, string Type, byte[] Start)[] Kinds =
    [
        ("pdf", "application/pdf", "%PDF-"u8.ToArray()), ("jpg", "image/jpeg", [0xFF, 0xD8, 0xFF]), ("png", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
    ];

    /// <summary>Keeps a paper of a claim.</summary>
    /// <exception cref="EditRefusedException">Too large, or neither PDF nor picture; the message is for the user.</exception>
    public static EvidenceFile Add(Db db, long claim, string name, Stream content, OperationSource source = OperationSource.Page)
    {
        db.Actor.Require(Permission.ApplySubsidies);
        using var operation = db.Begin(OperationKind.EvidenceKept, "上传补贴材料", source);
        var owner = ClaimDesk.Load(db, [claim])[0];
        return Keep(db, operation, owner.RegionCode, claim, null, name, content);
    }

    /// <summary>Keeps the photo of a notice's board.</summary>
    /// <exception cref="EditRefusedException">Too large, or no picture.</exception>
    public static EvidenceFile AddPhoto(Db db, long id, string name, Stream content)
    {
        db.Actor.Require(Permission.PostNotices);
        using var operation = db.Begin(OperationKind.EvidenceKept, "上传公示栏照片", OperationSource.Page);
        var notice = db.Set<PublicNotice>().FirstOrDefault(n => n.Id == id) ?? throw new EditRefusedException("没有这张公示，或不在您的辖区内。");
        var file = Keep(db, operation, notice.RegionCode, null, id, name, content, f => notice.PhotoId = f.Id);
        return file;
    }

    public static IReadOnlyList<EvidenceFile> Of(Db db, long claim) => [.. db.Set<EvidenceFile>().AsNoTracking().Where(f => f.ClaimId == claim).OrderBy(f => f.At)];

    /// <summary>The file with its content, as the session's scope allows; null when there is none, or when the content is not what was kept.</summary>
    public static (EvidenceFile File, byte[] Content, string Type)? Open(Db db, long id)
    {
        if (db.Set<EvidenceFile>().AsNoTracking().FirstOrDefault(f => f.Id == id) is not { } file || !File.Exists(PathOf(db, id)))
        {
            return null;
        }

        var content = File.ReadAllBytes(PathOf(db, id));
        return Hash(content) == file.Hash ? (file, content, Kinds.First(k => k.Kind == file.Kind).Type) : null;
    }

    private static EvidenceFile Keep(
        Db db, OpenOperation operation, string region, long? claim, long? notice, string name, Stream content, Action<EvidenceFile>? then = null)
    {
        var bytes = Read(content);
        var kind = Array.Find(Kinds, k => bytes.AsSpan().StartsWith(k.Start)).Kind ?? throw new EditRefusedException("只收 PDF、JPG、PNG 文件；请把材料拍成照片或扫描成 PDF。");
        if (notice is not null && kind == "pdf")
        {
            throw new EditRefusedException("公示栏照片请上传 JPG 或 PNG。");
        }

        var plain = Path.GetFileName(name.Replace('\\', '/'));
        var file = new EvidenceFile
        {
            Id = Ids.Next(), RegionCode = region, ClaimId = claim, NoticeId = notice, Name = plain.Length is > 0 and <= 120 ? plain : "材料." + kind, Kind = kind, Bytes = bytes.Length, Hash = Hash(bytes),
            At = operation.At, By = db.Actor.User,
        };
        db.Add(file);
        then?.Invoke(file);
        Make(Path.GetDirectoryName(PathOf(db, file.Id))!);
        File.WriteAllBytes(PathOf(db, file.Id), bytes);
        operation.Complete();
        return file;
    }

    private static byte[] Read(Stream content)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > Most)
            {
                throw new EditRefusedException($"一个文件最多 {Most >> 20} MB，请压缩后再上传。");
            }
        }

        return copy.Length > 0 ? copy.ToArray() : throw new EditRefusedException("文件是空的，请重新选择。");
    }

    private static void Make(string path)
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

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static string PathOf(Db db, long id) => Path.Combine(db.Folder, "evidence", id.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
