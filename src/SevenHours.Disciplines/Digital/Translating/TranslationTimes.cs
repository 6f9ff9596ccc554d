using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>How long translations of copies take. Defaults of the product: a thousand short messages are a working day of a translator.</summary>
public static class TranslationTimes
{
    /// <summary>How long a message takes.</summary>
    public const int SecondsEach = 86;

    /// <summary>How long a seat that was asked may let it wait before a service takes it.</summary>
    public static readonly SimSpan Patience = SimSpan.FromMinutes(30);

    private static readonly SimSpan Least = SimSpan.FromMinutes(10);

    /// <summary>How long so many messages take, ten minutes at least.</summary>
    /// <param name="count">How many.</param>
    /// <param name="isQualified">Whoever has not learnt it takes half as long again.</param>
    public static SimSpan Of(int count, bool isQualified) => new SimSpan(Math.Max(Least.Seconds, count * SecondsEach)).Percent(isQualified ? 100 : 150);
}
