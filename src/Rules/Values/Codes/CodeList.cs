using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Wengang.Rules.Values;

/// <summary>
/// The values of a field with stored codes, Chinese names and synonyms. Lookup ignores blanks, width and brackets; nothing is guessed.
/// </summary>
public sealed class CodeList<T>
    where T : notnull
{
    private readonly FrozenDictionary<string, CodeEntry<T>> _byText;
    private readonly FrozenDictionary<string, CodeEntry<T>> _asWritten;
    private readonly FrozenDictionary<string, CodeEntry<T>> _byCode;
    private readonly FrozenDictionary<T, CodeEntry<T>> _byValue;

    /// <summary>A list; throws <see cref="ArgumentException"/> when a code, a value, or a text for two values occurs twice.</summary>
    public CodeList(string title, params CodeEntry<T>[] entries)
    {
        Title = title;
        Entries = entries;
        Names = [.. entries.Select(entry => entry.Name)];
        _byCode = entries.ToFrozenDictionary(entry => entry.Code);
        _byValue = entries.ToFrozenDictionary(entry => entry.Value);
        _byText = entries
            .SelectMany(entry => entry.Synonyms.Append(entry.Name).Select(text => (Key: Key(text), Entry: entry)))
            .DistinctBy(pair => (pair.Key, pair.Entry.Code))
            .ToDictionary(pair => pair.Key, pair => pair.Entry)
            .ToFrozenDictionary();
        _asWritten = entries.SelectMany(entry => entry.Synonyms.Append(entry.Name)).Distinct().ToFrozenDictionary(text => text, text => _byText[Key(text)]);
    }

    /// <summary>The Chinese name of the field.</summary>
    public string Title { get; }

    /// <summary>The entries in official order.</summary>
    public IReadOnlyList<CodeEntry<T>> Entries { get; }

    /// <summary>The official names in order, for drop-downs and messages.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Reads a cell: a name or a synonym.</summary>
    public bool TryParse(string? text, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out CodeFailure? failure)
    {
        if (_asWritten.TryGetValue(text ?? "", out var entry) || _byText.TryGetValue(Key(text), out entry))
        {
            (value, failure) = (entry.Value, null);
            return true;
        }
        value = default;
        failure = new CodeFailure(Title, TextCleaning.Clean(text), Names);
        return false;
    }

    /// <summary>The value of a stored code; throws <see cref="FormatException"/> for an unknown one.</summary>
    public T FromCode(string code) =>
        _byCode.TryGetValue(code, out var entry) ? entry.Value : throw new FormatException($"{Title}没有代码“{code}”");

    /// <summary>The stored code of a value.</summary>
    public string CodeOf(T value) => _byValue[value].Code;

    /// <summary>The official Chinese name of a value.</summary>
    public string NameOf(T value) => _byValue[value].Name;

    private static string Key(string? text) =>
        TextCleaning.Without(TextCleaning.CleanCode(text), c => c is '(' or ')' or '[' or ']' or '〔' or '〕' or '【' or '】');
}
