namespace Wengang.App.Spreadsheets.Writing;

/// <summary>Makes names that Excel accepts for worksheets.</summary>
internal sealed class SheetNames
{
    private const int MaxLength = 31;
    private const string Forbidden = "\\/?*[]:";
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase) { "History" };

    public void Reserve(string name) => _used.Add(name);

    public string Unique(string wished)
    {
        var allowed = wished.Where(c => !Forbidden.Contains(c, StringComparison.Ordinal) && !char.IsControl(c));
        var clean = string.Concat(allowed).Trim().Trim('\'');
        clean = clean.Length == 0 ? "Sheet" : Cut(clean, MaxLength);
        var name = clean;
        for (var i = 2; !_used.Add(name); i++)
        {
            var suffix = $"({i})";
            name = Cut(clean, MaxLength - suffix.Length) + suffix;
        }

        return name;
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd('\'', ' ');
    }
}
