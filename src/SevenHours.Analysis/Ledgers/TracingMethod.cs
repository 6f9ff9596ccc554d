namespace SevenHours.Analysis.Ledgers;

/// <summary>How value that came from a source is followed through accounts where it mixes with other value. None of them proves whose it is.</summary>
/// <remarks>Practice model, section D; R. Anderson, I. Shumailov, M. Ahmed, Making Bitcoin legal, Security Protocols 2018, doi.org/10.1007/978-3-030-03251-7_29.</remarks>
public enum TracingMethod
{
    /// <summary>An account that ever received a part of it is wholly suspect from then on. Claims most; innocent people stand in it soon.</summary>
    Poison,

    /// <summary>Each payment carries as large a share of it as the account held at that moment. Spreads thin, and sums up.</summary>
    Haircut,

    /// <summary>First in, first out: what came in first is paid out first. Each part stays whole and can be pointed at.</summary>
    Fifo,
}
