namespace SevenHours.Analysis.Calls;

/// <summary>What a telephone did.</summary>
public enum CallKind
{
    /// <summary>A call.</summary>
    Call,

    /// <summary>A text message.</summary>
    Text,

    /// <summary>A data session: nobody on the other side.</summary>
    Data,
}
