namespace SevenHours.Kernel;

/// <summary>An instant has come that a condition names, as in <c>elapsed &gt; 3h</c>: it was set when the clock was, by STARTEX.</summary>
internal sealed class InstantWake : Wake
{
    public static readonly InstantWake Instance = new();

    public override void Due(Cascade cascade, int tag) => cascade.World.Touch(tag, EventId.Startex);
}
