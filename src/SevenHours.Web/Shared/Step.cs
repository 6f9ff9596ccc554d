namespace SevenHours.Web.Shared;

/// <summary>How far a step of a request has come.</summary>
public enum StepState
{
    /// <summary>Not reached yet.</summary>
    Ahead,
    Done,

    /// <summary>Running: drawn dashed.</summary>
    Now,

    /// <summary>It came back to the one who asked: drawn warm.</summary>
    Returned,
    Answered,
}

/// <summary>A named step of a request, its label already in the reader's language.</summary>
public sealed record Step(string Label, StepState State);
