using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>How letters go, arrive and are answered.</summary>
internal static class Posting
{
    public static void Send(Cascade cascade, Id<Seat> seat, Letter draft, string? by)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CooperationPart>());
        var channel = world.Scenario.Table<CooperationChannel>()[draft.Channel];
        if (channel.Act.IsSome)
        {
            // The act of the catalogue is the same act: its leave, its hours and what it brings follow.
            ActRun.Order(cascade, new StartAction(seat, channel.Act, draft.About, draft.AboutText) { Options = Options(world.Scenario, channel, draft), Cites = draft.Cites, Why = draft.Purpose });
        }

        var letter = draft with
        {
            Handle = part.NextLetter(world, seat), From = seat, At = world.Now, Reply = null, IsOverdue = false,
            HoldsFrom = draft.HoldsFrom > world.Now ? draft.HoldsFrom : world.Now,
        };
        cascade.Cause = cascade.Emit(new LetterSent(letter, letter.HoldsFrom + DelayOf(world, channel, letter), by) { To = ActRun.Agency(world, seat) });
        if (letter.HoldsFrom == world.Now)
        {
            Arrive(cascade, letter);
        }
    }

    public static void Arrive(Cascade cascade, Letter letter)
    {
        var world = cascade.World;
        var receivers = world.Scenario.SeatsOf[letter.To.Index];
        cascade.Cause = cascade.Emit(new LetterArrived(letter) { To = receivers }, cascade.Cause);
        var arrived = cascade.Cause;
        if (letter.Cites.Count > 0 && !receivers.IsEmpty)
        {
            Sharing.Share(
                cascade, letter.From, receivers, [.. letter.Cites.Select(fact => FactHandles.Item(world.Scenario, fact))], letter.Purpose,
                new SharingTerms(letter.Code) { Source = letter.Source, Information = letter.Information }, null);
        }

        if (LetterPolicy.For(world.Scenario, letter) is { AtOnce.Count: > 0 } policy)
        {
            cascade.Do(policy.AtOnce, new Scene(letter.From, letter.About, letter.Handle), arrived);
        }
    }

    /// <summary>Policy answers: by what its law lacks in the letter, then by what the author lets the agency have.</summary>
    public static void ByPolicy(Cascade cascade, Letter letter)
    {
        var scenario = cascade.World.Scenario;
        var gaps = LetterLaw.Gaps(scenario, letter);
        if (gaps.Count > 0)
        {
            Answer(cascade, letter.Handle, LetterOutcome.Returned, TextRef.None, Id<Seat>.None, [], false, null);
            return;
        }

        var policy = LetterPolicy.For(scenario, letter);
        var isOwn = LetterLaw.IsOwnNational(scenario, letter);
        var outcome = isOwn ? LetterOutcome.Refused : policy is null ? LetterOutcome.NothingHeld : LetterOutcome.Answered;
        Answer(cascade, letter.Handle, outcome, policy?.Says ?? TextRef.None, Id<Seat>.None, [], scenario.Table<CooperationChannel>()[letter.Channel].IsEvidence, null);
        if (outcome == LetterOutcome.Answered)
        {
            Tell(cascade, letter, policy!.Tells);
        }
    }

    public static void Answer(
        Cascade cascade, Handle handle, LetterOutcome outcome, TextRef says, Id<Seat> seat, IReadOnlyList<WallItem> items, bool asEvidence, string? by)
    {
        var world = cascade.World;
        var letter = world.Part<CooperationPart>().Letters.Find(handle)!;
        var channel = world.Scenario.Table<CooperationChannel>()[letter.Channel];
        var askers = ActRun.Agency(world, letter.From);
        var isEvidence = outcome == LetterOutcome.Answered && (asEvidence || channel.IsEvidence);
        IReadOnlyList<LetterGap> gaps = outcome is LetterOutcome.Returned or LetterOutcome.Refused ? LetterLaw.Gaps(world.Scenario, letter) : [];
        var answered = cascade.Emit(
            new LetterAnswered(handle, new LetterReply(outcome, gaps, says, seat, isEvidence, world.Now), by) { To = askers | world.Scenario.SeatsOf[letter.To.Index] },
            world.Part<CooperationPart>().CauseOf(handle));
        cascade.Cause = answered;
        if (items.Count > 0 && seat.IsSome)
        {
            Sharing.Share(cascade, seat, askers, items, says.IsSome ? says : letter.Purpose, new SharingTerms(isEvidence ? HandlingCode.H0 : channel.Code)
            {
                Source = SourceGrade.A, Information = InformationGrade.KnownToSource,
            }, by);
            if (isEvidence)
            {
                Certify(cascade, letter, askers, [.. items.Where(i => i.Kind == FactOnWall.KindName).Select(i => FactHandles.Find(world.Scenario, i.Handle))]);
            }
        }

        if (outcome == LetterOutcome.Answered && LetterPolicy.For(world.Scenario, letter) is { } policy)
        {
            cascade.Do(policy.Effects, new Scene(letter.From, letter.About, letter.Handle), answered);
        }
    }

    /// <summary>White cell answers: what the author lets follow an answer follows this one too, and the facts told are as good as the channel.</summary>
    public static void AnswerAsDesk(Cascade cascade, Handle handle, LetterOutcome outcome, TextRef says, IReadOnlyList<Id<Fact>> tells, string? by)
    {
        var world = cascade.World;
        var letter = world.Part<CooperationPart>().Letters.Find(handle)!;
        Answer(cascade, handle, outcome, says, Id<Seat>.None, [], world.Scenario.Table<CooperationChannel>()[letter.Channel].IsEvidence, by);
        if (outcome == LetterOutcome.Answered)
        {
            Tell(cascade, letter, tells);
        }
    }

    private static void Tell(Cascade cascade, Letter letter, IReadOnlyList<Id<Fact>> facts)
    {
        var world = cascade.World;
        var askers = ActRun.Agency(world, letter.From);
        var isEvidence = world.Scenario.Table<CooperationChannel>()[letter.Channel].IsEvidence;
        foreach (var fact in facts)
        {
            Knowing.Learn(cascade, fact, askers, FactSource.Request, via: letter.Handle, admissible: isEvidence ? Lawfulness.Full : 0);
        }

        if (isEvidence)
        {
            Certify(cascade, letter, askers, facts);
        }
    }

    private static void Certify(Cascade cascade, Letter letter, SeatSet askers, IReadOnlyList<Id<Fact>> facts)
    {
        if (facts.Count > 0)
        {
            cascade.Emit(new FactsCertified(letter.Handle, askers, facts));
        }
    }

    private static SimSpan DelayOf(World world, CooperationChannel channel, Letter letter) => (letter.IsUrgent ? channel.UrgentAfter : channel.After)
        .At(world.Luck.Draw(LuckPurpose.Cooperation, letter.Channel.Index, letter.From.Index, letter.To.Index, world.Part<CooperationPart>().Letters.All.Count));

    private static List<string> Options(Scenario scenario, CooperationChannel channel, Letter letter)
    {
        var act = scenario.Table<ActionDefinition>()[channel.Act];
        (string Name, bool Is)[] said =
        [
            ("urgent", letter.IsUrgent), ("handling_code", letter.Code >= HandlingCode.H1), ("guarantees", letter.HasGuarantees),
            ("timed", letter.HoldsFrom > letter.At), ("wanted_person", channel.Kind == ChannelKind.Notice),
        ];
        return [.. said.Where(one => one.Is && act.Option(one.Name) is not null).Select(one => one.Name)];
    }
}

/// <summary>Something about a letter is due: it holds from now, policy answers it, or its limit is over.</summary>
internal sealed class LetterWake : Wake
{
    /// <summary>What the tag's last digit stands for.</summary>
    public const int Kinds = 3;

    public static readonly LetterWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CooperationPart>());
        var letter = part.Letters.All[tag / Kinds];
        cascade.Cause = part.CauseOf(letter.Handle);
        switch (tag % Kinds)
        {
            case 0 when !part.HasArrived(letter.Handle):
                Posting.Arrive(cascade, letter);
                break;
            case 1 when letter.IsOpen && part.DueOf(letter.Handle) <= world.Now && !world.Part<RequestsPart>().IsAnsweredByPerson(letter.To) && !world.IsFrozen(letter.From):
                Posting.ByPolicy(cascade, letter);
                break;
            case 2 when letter is { IsOpen: true, IsOverdue: false }:
                cascade.Emit(new LetterOverdue(letter.Handle) { To = ActRun.Agency(world, letter.From) | world.Scenario.SeatsOf[letter.To.Index] });
                break;
        }
    }
}
