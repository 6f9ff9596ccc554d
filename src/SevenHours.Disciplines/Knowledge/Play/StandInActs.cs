using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A stand-in writes or shares: with whatever it holds of the facts by then.</summary>
internal sealed class TellAct(Id<Seat> seat, SeatSet to, TextRef text, IReadOnlyList<Id<Fact>> facts) : StandInAct
{
    /// <summary>Whom it tells.</summary>
    public SeatSet To => to;

    /// <summary>What it tells, as far as it holds it by then.</summary>
    public IReadOnlyList<Id<Fact>> Facts => facts;

    public override ActMeaning Meaning(Scenario scenario) => new("tell")
    {
        What = text.IsSome ? [text] : [.. facts.Select(fact => scenario.Table<Fact>()[fact].Statement)],
        With = [.. to.ToList().Where(one => one != seat).Select(one => scenario.Seats[one].Agency).Distinct()],
    };

    public override SeatCommand? ToCommand(Desk desk)
    {
        var knowledge = desk.Part<KnowledgeDesk>();
        IReadOnlyList<Id<Fact>> held = [.. facts.Where(knowledge.Holds)];
        return (to - SeatSet.Of(seat)).IsEmpty ? null
            : text.IsSome ? new SendMessage(seat, to, text, held)
            : held.Count > 0 ? new ShareFacts(seat, to, held)
            : null;
    }

    public override bool IsDoneOn(Desk desk)
    {
        var knowledge = desk.Part<KnowledgeDesk>();
        var holds = false;
        foreach (var fact in facts)
        {
            if (knowledge.Fact(fact) is { } held)
            {
                holds = true;
                if (!(to - SeatSet.Of(seat) - held.SharedWith).IsEmpty)
                {
                    return false;
                }
            }
        }

        return holds || text.IsSome && knowledge.HasSent(text);
    }
}

/// <summary>A stand-in enters a decision into the log.</summary>
internal sealed class DecideAct(RecordDecision decision) : StandInAct
{
    public override bool IsEntry => true;

    public override ActMeaning Meaning(Scenario scenario) => new("decide") { What = [decision.What] };

    public override SeatCommand? ToCommand(Desk desk) => decision;

    public override bool IsDoneOn(Desk desk) => desk.Part<KnowledgeDesk>().Decisions.Any(d => d.Decision.What == decision.What);
}

/// <summary>A stand-in hands a written product in, unless somebody at its seat has.</summary>
internal sealed class SubmitAct(SubmitTask submission) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("submit") { What = [scenario.Table<TaskDefinition>()[submission.Task].Title] };

    public override SeatCommand? ToCommand(Desk desk) =>
        desk.Part<KnowledgeDesk>().Task(submission.Task) is { IsOpen: true } ? submission : null;

    public override bool IsDoneOn(Desk desk) => desk.Part<KnowledgeDesk>().Task(submission.Task) is { IsOpen: false };
}
