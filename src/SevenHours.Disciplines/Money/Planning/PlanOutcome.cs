namespace SevenHours.Disciplines.Money.Planning;

/// <summary>What came of a plan in many draws.</summary>
/// <param name="Items">For each thing of the plan.</param>
/// <param name="Low">What was held in all in the tenth of a hundred draws, from the worst; in hundredths.</param>
/// <param name="Middle">In the middle one.</param>
/// <param name="High">In the ninetieth.</param>
/// <param name="Alarmed">In how many of a hundred they were alarmed at all.</param>
public sealed record PlanOutcome(IReadOnlyList<ItemOutcome> Items, long Low, long Middle, long High, int Alarmed);

/// <summary>What came of one thing: of a hundred draws, rounded down.</summary>
/// <param name="Held">It was held, and stayed so.</param>
/// <param name="Lapsed">It was held in time, and the hold lapsed before a court confirmed it.</param>
/// <param name="Misfits">The steps that cannot hold such a thing, by their places.</param>
public sealed record ItemOutcome(int Held, int Lapsed, IReadOnlyList<int> Misfits)
{
    /// <summary>Nothing held it before it moved.</summary>
    public int Late => 100 - Held - Lapsed;
}

/// <summary>Something that would come out otherwise if an assumption were turned.</summary>
/// <param name="Assumption">Which.</param>
/// <param name="Item">The place of the thing.</param>
/// <param name="Held">In how many of a hundred it would be held then.</param>
public sealed record Dependence(Assumption Assumption, int Item, int Held);
