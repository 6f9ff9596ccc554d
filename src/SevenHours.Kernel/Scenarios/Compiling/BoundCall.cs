namespace SevenHours.Kernel;

/// <summary>A call of a condition function with its names resolved.</summary>
public sealed class BoundCall
{
    private readonly IReadOnlyList<(string Kind, string Name, long Number)> arguments;
    private readonly ScenarioBuild build;

    internal BoundCall(ScenarioBuild build, IReadOnlyList<(string Kind, string Name, long Number)> arguments) =>
        (this.build, this.arguments) = (build, arguments);

    /// <summary>How many arguments were written.</summary>
    public int Count => arguments.Count;

    /// <summary>What kind of name an argument is: <c>agency</c>, <c>fact</c>, <c>number</c>.</summary>
    public string Kind(int argument) => arguments[argument].Kind;

    /// <summary>The name an argument is.</summary>
    public string Name(int argument) => arguments[argument].Name;

    /// <summary>The number or the seconds an argument is.</summary>
    public long Number(int argument) => arguments[argument].Number;

    /// <summary>The dense number of a named argument, or none when it was not written.</summary>
    public Id<T> Id<T>(int argument)
        where T : Definition =>
        argument < arguments.Count ? build.Id<T>(arguments[argument].Name) : SevenHours.Kernel.Id<T>.None;

    /// <summary>The seats an argument of kind <c>seat|agency</c> means.</summary>
    public SeatSet Seats(int argument) => build.Seats([arguments[argument].Name]);
}
