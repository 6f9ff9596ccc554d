namespace SevenHours.Disciplines.Money;

/// <summary>What a paper shows of one line of the books.</summary>
/// <param name="Line">The place of the line.</param>
/// <param name="From">Whether it shows who paid.</param>
/// <param name="To">Whether it shows who received.</param>
internal readonly record struct MaterialSight(int Line, bool From, bool To);
