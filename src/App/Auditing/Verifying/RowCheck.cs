using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Wengang.App.Data;
using Wengang.App.Data.Writing;

namespace Wengang.App.Auditing.Verifying;

/// <summary>Checks one row by itself: its content against its hash, its sealed values against their blind indexes.</summary>
internal sealed class RowCheck<T>
    where T : Recorded
{
    private const string Cipher = "Cipher";

    private readonly Db db;
    private readonly RowShape shape;
    private readonly List<(string Name, Func<object, object?> Cipher, Func<object, object?> Index)> seals;

    public RowCheck(Db db)
    {
        this.db = db;
        var type = db.Model.FindEntityType(typeof(T))!;
        shape = RowShape.Of(type);
        seals = [.. type.GetProperties().Where(p => p.Name.EndsWith(Cipher, StringComparison.Ordinal)).Select(p => Seal(type, p)).OfType<(string, Func<object, object?>, Func<object, object?>)>()];
    }

    public string Table => shape.Table;

    public void Content(T row, ProblemList problems)
    {
        if (!row.ContentHash.AsSpan().SequenceEqual(shape.Hash(row)))
        {
            problems.Add($"{Table} 表 {row.Id} 号记录的内容被改动。");
        }

        foreach (var (name, cipher, index) in seals)
        {
            if (!Fits((byte[]?)cipher(row), (byte[]?)index(row)))
            {
                problems.Add($"{Table} 表 {row.Id} 号记录的加密字段 {name} 被改动。");
            }
        }
    }

    /// <summary>Of a row that an exchange of keys touched: its content is still what was left then.</summary>
    public void Resealed(T row, byte[] left, ProblemList problems)
    {
        if (!row.ContentHash.AsSpan().SequenceEqual(left))
        {
            problems.Add($"{Table} 表 {row.Id} 号记录在更换密钥之后被改动。");
        }
    }

    private bool Fits(byte[]? cipher, byte[]? index)
    {
        if (cipher is null || index is null)
        {
            return cipher is null && index is null;
        }

        try
        {
            return db.Protector.Index(db.Protector.Open(cipher)).AsSpan().SequenceEqual(index);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private (string Name, Func<object, object?> Cipher, Func<object, object?> Index)? Seal(IEntityType type, IProperty cipher)
    {
        var index = type.FindProperty(cipher.Name[..^Cipher.Length] + "Index");
        return index is null ? null : (cipher.GetColumnName(), Reader(cipher), Reader(index));
    }

    private Func<object, object?> Reader(IProperty property) => shape.Columns.First(c => c.Name == property.GetColumnName()).Read;
}
