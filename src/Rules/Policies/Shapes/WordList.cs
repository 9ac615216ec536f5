namespace Wengang.Rules.Policies;

/// <summary>Codes that a document may use, with their Chinese names.</summary>
public sealed class WordList(params (string Code, string Name)[] words)
{
    private readonly Dictionary<string, int> _places = words.Select((word, i) => (word.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i);

    public IEnumerable<KeyValuePair<string, string>> All => words.Select(word => KeyValuePair.Create(word.Code, word.Name));

    public bool Knows(string code) => _places.ContainsKey(code);

    /// <summary>The place of a code in the list, from 0.</summary>
    public int Place(string code) => _places[code];

    public string Name(string code) => words[_places[code]].Name;

    public string NameAt(int place) => words[place].Name;

    /// <summary>The codes as bits, the first word the lowest.</summary>
    public int Mask(IEnumerable<string> codes) => codes.Aggregate(0, (mask, code) => mask | (1 << Place(code)));

    /// <summary>The names joined by 、.</summary>
    public string Names(IEnumerable<string> codes) => string.Join("、", codes.Select(Name));
}
