namespace SevenHours.Kernel;

/// <summary>Exercise time of one world, shared with its desks: reaching an instant is one write however many seats there are.</summary>
internal sealed class Clock
{
    public SimTime Now { get; set; }
}
