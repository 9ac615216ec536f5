using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>A value of a JSON document with the place where it stands.</summary>
/// <param name="kind">What it is.</param>
/// <param name="path">Where in the document: <c>who[0].male.min</c>; empty for the whole.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="text">What is written: the text without quotes, the number's digits, true or false.</param>
public sealed class DocumentNode(NodeKind kind, string path, int line, string text)
{
    private readonly List<KeyValuePair<string, DocumentNode>> _members = [];
    private readonly List<DocumentNode> _items = [];

    public NodeKind Kind { get; } = kind;

    public string Path { get; } = path;

    public int Line { get; } = line;

    public string Text { get; } = text;

    /// <summary>Keys and values of an object, in the order of the document.</summary>
    public IReadOnlyList<KeyValuePair<string, DocumentNode>> Members => _members;

    /// <summary>The entries of a list.</summary>
    public IReadOnlyList<DocumentNode> Items => _items;

    /// <summary>The value of a key; null when it is not there. A null that is written is a node of kind <see cref="NodeKind.Null"/>.</summary>
    public DocumentNode? this[string key]
    {
        get
        {
            foreach (var member in _members)
            {
                if (member.Key == key) return member.Value;
            }
            return null;
        }
    }

    /// <summary>True when the key is there, also as null.</summary>
    public bool Has(string key) => this[key] is not null;

    internal void Add(string key, DocumentNode value) => _members.Add(new(key, value));

    internal void Add(DocumentNode item) => _items.Add(item);

    // The readers below are for nodes that their shape has already found good.

    internal string? TextOf(string key) => this[key] is { Kind: not NodeKind.Null } node ? node.Text : null;

    internal string Required(string key) => this[key]!.Text;

    internal int? WholeOf(string key) => TextOf(key) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    internal bool? YesNoOf(string key) => TextOf(key) is { } text ? text == "true" : null;

    internal long? FenOf(string key) => TextOf(key) is { } text ? Fen.FromYuan(text).Value : null;

    internal Rate? RateOf(string key) => TextOf(key) is { } text ? Rate.Parse(text) : null;

    internal DateOnly? DayOf(string key) =>
        TextOf(key) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    internal IReadOnlyList<DocumentNode> ListOf(string key) => this[key]?.Items ?? [];

    internal string[] TextsOf(string key) => [.. ListOf(key).Select(item => item.Text)];
}
