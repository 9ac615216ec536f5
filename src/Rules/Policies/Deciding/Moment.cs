namespace Wengang.Rules.Policies;

/// <summary>The days of one decision.</summary>
/// <param name="Application">The day of the application.</param>
/// <param name="CutOff">The day up to which the batch counts; the day of the application when it names none.</param>
/// <param name="YearStart">First day of the policy year that is judged: that of the application, or the one before.</param>
/// <param name="YearEnd">Last day of it.</param>
/// <param name="PaidFrom">First day of the policy year of the application, in which it is paid.</param>
/// <param name="PaidTo">Last day of it.</param>
public readonly record struct Moment(DateOnly Application, DateOnly CutOff, DateOnly YearStart, DateOnly YearEnd, DateOnly PaidFrom, DateOnly PaidTo);
