using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Versions;

/// <summary>Reads the versions of policies. What was published is compiled once: it never changes.</summary>
public static class PolicyBook
{
    private static readonly ConcurrentDictionary<string, Policy> Compiled = new();

    /// <summary>All versions, by code, the newest first.</summary>
    public static IReadOnlyList<PolicyVersion> All(Db db) => [.. db.Set<PolicyVersion>().AsNoTracking().OrderBy(v => v.Code).ThenByDescending(v => v.Number)];

    public static PolicyVersion? Find(Db db, long id) => db.Set<PolicyVersion>().AsNoTracking().FirstOrDefault(v => v.Id == id);

    /// <summary>All versions of a code, the newest first.</summary>
    public static IReadOnlyList<PolicyVersion> Of(Db db, string code) => [.. db.Set<PolicyVersion>().AsNoTracking().Where(v => v.Code == code).OrderByDescending(v => v.Number)];

    /// <summary>The newest published version of a code whose validity contains the day; null when there is none.</summary>
    public static PolicyVersion? InForce(Db db, string code, DateOnly day, long except = 0) => db.Set<PolicyVersion>().AsNoTracking()
        .Where(v => v.Id != except && v.Code == code && v.State == PolicyState.Published && v.ValidFrom <= day && (v.ValidTo == null || v.ValidTo >= day))
        .OrderByDescending(v => v.Number).FirstOrDefault();

    /// <summary>The newest published version of every code that is in force on the day, by code.</summary>
    public static IReadOnlyList<PolicyVersion> InForce(Db db, DateOnly day) =>
    [
        .. db.Set<PolicyVersion>().AsNoTracking().Where(v => v.State == PolicyState.Published && v.ValidFrom <= day && (v.ValidTo == null || v.ValidTo >= day)).AsEnumerable()
            .GroupBy(v => v.Code).Select(versions => versions.MaxBy(v => v.Number)!).OrderBy(v => v.Code, StringComparer.Ordinal),
    ];

    /// <summary>The compiled policy of a version.</summary>
    /// <exception cref="PolicyRefusedException">The document cannot be used, or it is not the one that was stored.</exception>
    public static Policy Compile(PolicyVersion version)
    {
        if (Hash(version.Document) != version.Sha256) throw new PolicyRefusedException($"政策 {version.Code} 第 {version.Number} 版的内容和保存时的校验值不一致。");
        return Compiled.GetOrAdd(version.Sha256, _ => PolicyDocument.Read(version.Document).Policy ?? throw new PolicyRefusedException($"政策 {version.Code} 第 {version.Number} 版有问题，不能使用。"));
    }

    public static string Hash(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
}
