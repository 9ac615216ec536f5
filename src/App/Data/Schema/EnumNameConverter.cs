using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Wengang.App.Data.Schema;

/// <summary>Enumerations are kept by their names, which are looked up: parsing each of a million rows takes longer than reading it.</summary>
public sealed class EnumNameConverter<T>() : ValueConverter<T, string>(value => NameOf(value), name => Of(name))
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values = Enum.GetNames<T>().ToFrozenDictionary(name => name, Enum.Parse<T>, StringComparer.Ordinal);
    private static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().Distinct().ToFrozenDictionary(value => value, value => value.ToString());

    private static string NameOf(T value) => Names.GetValueOrDefault(value) ?? value.ToString();

    private static T Of(string name) => Values.TryGetValue(name, out var value) ? value : Enum.Parse<T>(name);
}
