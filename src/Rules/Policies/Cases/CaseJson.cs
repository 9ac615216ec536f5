using System.Globalization;
using System.Text.Json;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>Writes what is known and leaves out what is not.</summary>
internal static class CaseJson
{
    public static void Object(this Utf8JsonWriter json, string key, bool known, Action members)
    {
        if (!known) return;
        json.WriteStartObject(key);
        members();
        json.WriteEndObject();
    }

    public static void Many<T>(this Utf8JsonWriter json, string key, T[]? items, Action<Utf8JsonWriter, T> members)
    {
        if (items is null) return;
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void Many(this Utf8JsonWriter json, string key, string[]? items)
    {
        if (items is null) return;
        json.WriteStartArray(key);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    public static void Day(this Utf8JsonWriter json, string key, DateOnly? day)
    {
        if (day is { } known) json.WriteString(key, CaseFile.Day(known));
    }

    public static void Text(this Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null) json.WriteString(key, text);
    }

    public static void Money(this Utf8JsonWriter json, string key, long? fen)
    {
        if (fen is { } known) json.WriteString(key, MoneyBounds.Money(known));
    }

    public static void Whole(this Utf8JsonWriter json, string key, int? number)
    {
        if (number is { } known) json.WriteNumber(key, known);
    }

    public static void YesNo(this Utf8JsonWriter json, string key, bool? answer)
    {
        if (answer is { } known) json.WriteBoolean(key, known);
    }

    public static void Word(this Utf8JsonWriter json, string key, int place, WordList words)
    {
        if (place >= 0) json.WriteString(key, words.All.ElementAt(place).Key);
    }

    public static void Status(this Utf8JsonWriter json, StatusSet status, WordList words) => json.Object("status", status.Known != 0, () =>
    {
        var place = 0;
        foreach (var word in words.All)
        {
            if (status.Is(place) != Truth.Unknown) json.WriteBoolean(word.Key, status.Is(place) == Truth.Met);
            place++;
        }
    });

    public static void Source(this Utf8JsonWriter json, FactSource? source)
    {
        if (source is null) return;
        if (source.Name.Length > 0) json.WriteString("source", source.Name);
        json.Day("sourceDate", source.On);
    }

    /// <summary>From, to and source; a month where only the month of the end is known.</summary>
    public static void Stretch(this Utf8JsonWriter json, StretchFact fact)
    {
        json.WriteString("from", CaseFile.Day(fact.From));
        if (fact.To == DateOnly.MaxValue) json.WriteNull("to");
        else json.WriteString("to", fact.EndKnownByMonth ? Period.Of(fact.To).ToString() : fact.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Source(fact.Source);
    }
}
