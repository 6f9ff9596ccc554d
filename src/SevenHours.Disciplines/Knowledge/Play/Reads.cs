using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What conditions read of knowledge: the events touch these keys and the condition functions declare them.</summary>
internal static class Reads
{
    public static ReadKey Knows(Id<Seat> seat, Id<Fact> fact) => new("knows", seat.Index, fact.Index);

    public static ReadKey Knows(Id<Agency> agency, Id<Fact> fact) => new("agency_knows", agency.Index, fact.Index);

    public static ReadKey AnyoneKnows(Id<Fact> fact) => new("anyone_knows", fact.Index);

    public static ReadKey Delivered(Id<Inject> inject) => new("delivered", inject.Index);

    public static ReadKey Opened(Id<Seat> seat, Id<Inject> inject) => new("opened", seat.Index, inject.Index);

    public static ReadKey Opened(Id<Agency> agency, Id<Inject> inject) => new("agency_opened", agency.Index, inject.Index);

    public static ReadKey Shared(Id<Fact> fact, Id<Agency> agency) => new("shared", fact.Index, agency.Index);

    public static ReadKey Task(Id<TaskDefinition> task) => new("task", task.Index);

    public static ReadKey Decided(Id<Seat> seat) => new("decided", seat.Index);

    public static ReadKey Filed(Id<Seat> seat) => new("filed", seat.Index);

    public static ReadKey AskedSomethingElse(Id<Seat> seat) => new("something_else", seat.Index);
}
