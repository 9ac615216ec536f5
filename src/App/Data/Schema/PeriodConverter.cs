using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Wengang.Rules.Values;

namespace Wengang.App.Data.Schema;

/// <summary>Months are kept as yyyy-MM, so that text order is time order on every database.</summary>
public sealed class PeriodConverter() : ValueConverter<Period, string>(p => p.ToString(), s => Period.Parse(s));
