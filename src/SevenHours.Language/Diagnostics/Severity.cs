namespace SevenHours.Language;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>The package cannot be played.</summary>
    Error,

    /// <summary>The package can be played, but probably not as its author meant.</summary>
    Warning,

    /// <summary>Worth knowing; nothing has to be done.</summary>
    Note,
}
