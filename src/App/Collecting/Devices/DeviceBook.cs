using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;

namespace Wengang.App.Collecting.Devices;

/// <summary>The phones of a region: registered by their holders, wiped by the office.</summary>
/// <param name="db">The session of whoever asks.</param>
public sealed class DeviceBook(Db db)
{
    /// <summary>A phone that was not in touch for so long removes what it downloaded.</summary>
    public static readonly TimeSpan Keeps = TimeSpan.FromDays(45);

    /// <summary>Phones of one account that are in use at a time.</summary>
    public const int MostOfOne = 3;

    private const int LongestName = 20;

    /// <summary>How exactly it is written down when a phone was last in touch; each time would be a write for a mere look.</summary>
    private static readonly TimeSpan Exactly = TimeSpan.FromHours(6);

    /// <summary>All phones of the session's regions, those in use first.</summary>
    public IReadOnlyList<CollectDevice> All() =>
        [.. db.Set<CollectDevice>().AsNoTracking().AsEnumerable().OrderByDescending(d => d.IsInUse).ThenByDescending(d => d.SeenAt)];

    /// <summary>The actor's own phone; null when there is none of this token, or it is another's.</summary>
    public CollectDevice? Find(string? token) =>
        token is not { Length: 32 } ? null : db.Set<CollectDevice>().AsNoTracking().FirstOrDefault(d => d.Token == token && d.AccountId == db.Actor.AccountId && d.Holder == db.Actor.User);

    /// <exception cref="EditRefusedException">No name, or the account has enough phones.</exception>
    public CollectDevice Register(string? name, string region)
    {
        db.Actor.Require(Permission.AnswerChecks);
        if (name?.Trim() is not { Length: > 0 and <= LongestName } clean)
        {
            throw new EditRefusedException($"请给这台手机起个名字，最多 {LongestName} 字。");
        }

        using var operation = db.Begin(OperationKind.DeviceRegistered, $"登记采集手机：{clean}", OperationSource.Device);
        var own = db.Set<CollectDevice>().AsNoTracking().Where(d => d.AccountId == db.Actor.AccountId && d.Holder == db.Actor.User).ToList();
        if (own.Count(d => d.IsInUse) >= MostOfOne)
        {
            throw new EditRefusedException($"一个账号最多同时用 {MostOfOne} 台手机。请先在旧手机上退出，或请乡镇在“采集手机”里清除旧手机。");
        }

        var device = new CollectDevice
        {
            Id = Ids.Next(), Token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), Name = clean, AccountId = db.Actor.AccountId, Holder = db.Actor.User,
            RegionCode = region, RegisteredAt = operation.At, SeenAt = operation.At,
        };
        db.Add(device);
        operation.Complete();
        return device;
    }

    /// <summary>Writes down that the phone was in touch, where that is not known nearly so well yet.</summary>
    public void Touch(CollectDevice device, DateTime now)
    {
        if (now - device.SeenAt < Exactly)
        {
            return;
        }

        using var operation = db.Begin(OperationKind.DeviceSeen, $"采集手机 {device.Name} 联系", OperationSource.Device);
        db.Set<CollectDevice>().Single(d => d.Id == device.Id).SeenAt = operation.At;
        operation.Complete();
    }

    /// <summary>The phone says that nothing is left on it.</summary>
    public void Wiped(CollectDevice device)
    {
        if (device.WipedAt is not null)
        {
            return;
        }

        using var operation = db.Begin(OperationKind.DeviceWiped, $"采集手机 {device.Name} 已清除", OperationSource.Device);
        db.Set<CollectDevice>().Single(d => d.Id == device.Id).WipedAt = operation.At;
        operation.Complete();
    }

    /// <summary>Orders a phone to be wiped at its next contact; false when there is no such phone in the session's regions.</summary>
    public bool OrderWipe(long id)
    {
        db.Actor.Require(Permission.VerifyChecks);
        using var operation = db.Begin(OperationKind.DeviceWipeOrdered, "要求清除采集手机", OperationSource.Page);
        if (db.Set<CollectDevice>().FirstOrDefault(d => d.Id == id) is not { } device)
        {
            return false;
        }

        if (device.WipeOrderedAt is null)
        {
            (device.WipeOrderedAt, device.WipeOrderedBy) = (operation.At, db.Actor.User);
            operation.Complete();
        }

        return true;
    }
}
