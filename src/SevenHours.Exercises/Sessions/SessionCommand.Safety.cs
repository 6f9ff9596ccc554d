namespace SevenHours.Exercises;

/// <content>What keeps people safe.</content>
public abstract partial record SessionCommand
{
    /// <summary>Marks what is for people rather than for play, and so can be asked of a closed exercise too.</summary>
    public interface ISafety;

    /// <summary>Say whom to call, and where.</summary>
    public sealed record SetContactCard(ContactCard Card) : SessionCommand, ISafety;

    /// <summary>Step out, without a reason.</summary>
    public sealed record StepOut(string Person, DateTimeOffset Now) : SessionCommand, ISafety;

    /// <summary>Come back into the seats that were left.</summary>
    public sealed record ComeBack(string Person, DateTimeOffset Now) : SessionCommand, ISafety;

    /// <summary>Look after welfare oneself; null lays it down.</summary>
    public sealed record TakeWelfare(string? Person) : SessionCommand, ISafety;

    /// <summary>Tick a step of leaving a role behind.</summary>
    public sealed record Derole(string Person, int Step, DateTimeOffset Now) : SessionCommand, ISafety;
}
