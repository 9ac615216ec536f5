using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Editing;

/// <summary>Makes the fields of a kind of fact.</summary>
public static class Fields
{
    public static FactField<T> Text<T>(string key, string title, string property, Func<T, string?> read)
        where T : Fact =>
        new(key, title, FieldKind.Text, read, (_, f) => read(f) ?? "", (_, f, text) => FactField<T>.Set(f, property, text.Length == 0 ? null : text));

    public static FactField<T> Code<T, TCode>(string key, string title, string property, CodeList<TCode> list, Func<T, TCode?> read)
        where T : Fact
        where TCode : struct =>
        new(key, title, FieldKind.Choice, f => read(f), (_, f) => read(f) is { } value ? list.NameOf(value) : "", (_, f, text) => FactField<T>.Set(f, property, Parse(list, title, text)))
        {
            Choices = list.Names,
        };

    /// <summary>A text that is chosen from names.</summary>
    public static FactField<T> Choice<T>(string key, string title, string property, IReadOnlyList<string> names, Func<T, string?> read)
        where T : Fact =>
        Text(key, title, property, read) with { Kind = FieldKind.Choice, Choices = names };

    public static FactField<T> Money<T>(string key, string title, string property, Func<T, long?> read)
        where T : Fact =>
        new(key, title, FieldKind.Money, f => read(f), (_, f) => read(f) is { } fen ? new Fen(fen) + "元" : "", (_, f, text) => FactField<T>.Set(f, property, Amount(title, text)));

    public static FactField<T> Month<T>(string key, string title, string property, Func<T, Period?> read)
        where T : Fact =>
        new(key, title, FieldKind.Month, f => read(f), (_, f) => read(f)?.ToString() ?? "", (_, f, text) => FactField<T>.Set(f, property, Month(title, text)));

    /// <summary>A sealed phone: <c>Phone</c> in clear while it is written, <c>PhoneIndex</c> beside it.</summary>
    public static FactField<T> Phone<T>(Func<T, byte[]?> cipher, Func<T, byte[]?> index)
        where T : Fact =>
        new("phone", "联系电话", FieldKind.Phone, f => index(f) is { } i ? Convert.ToHexString(i) : null, (db, f) => Masked(db, cipher(f)), (db, f, text) =>
        {
            if (!PhoneNumber.TryParse(text, out var phone, out var failure))
            {
                throw new EditRefusedException(failure.Text());
            }

            FactField<T>.Set(f, "Phone", phone.Value);
            FactField<T>.Set(f, "PhoneIndex", db.Protector.Index(phone.Value));
        })
        {
            MayBeEmpty = false,
        };

    /// <summary>The month that was typed as yyyy-MM or yyyy年M月; null when empty.</summary>
    public static Period? Month(string title, string text)
    {
        var clean = TextCleaning.CleanCode(text).Replace("年", "-", StringComparison.Ordinal).Replace("月", "", StringComparison.Ordinal);
        clean = clean.Length == 6 && clean[4] == '-' ? clean[..5] + "0" + clean[5..] : clean;
        return clean.Length == 0 ? null
            : Period.TryParse(clean, out var month) ? month
            : throw new EditRefusedException($"{title}“{text}”看不懂，请写成 2023-06 的样子。");
    }

    /// <summary>A phone with its middle hidden; empty when there is none.</summary>
    public static string Masked(Db db, byte[]? cipher) =>
        cipher is not null && PhoneNumber.TryParse(db.Protector.Open(cipher), out var phone, out _) ? phone.Masked : "";

    private static TCode? Parse<TCode>(CodeList<TCode> list, string title, string text)
        where TCode : struct =>
        text.Length == 0 ? null
        : list.TryParse(text, out var value, out _) ? value
        : throw new EditRefusedException($"{title}“{text}”不在可选范围内，可填：{string.Join('、', list.Names)}。");

    private static long? Amount(string title, string text) =>
        text.Length == 0 ? null
        : !Fen.TryFromYuan(text, out var fen, out var failure) ? throw new EditRefusedException($"{title}：{failure.Text()}")
        : fen < Fen.Zero ? throw new EditRefusedException($"{title}不能是负数。")
        : fen.Value;
}
