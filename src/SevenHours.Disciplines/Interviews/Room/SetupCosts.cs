using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What is amiss in how an interview was prepared, and what the preparation does to the person.</summary>
internal static class SetupCosts
{
    /// <summary>What is amiss.</summary>
    public static IReadOnlyList<SetupFlaw> FlawsOf(World world, Id<Persona> who, Id<Seat> lead, InterviewSetup setup)
    {
        var (persona, part) = (world.Scenario.Table<Persona>()[who], world.Part<InterviewsPart>());
        var interpreter = setup.Interpreting.Who.IsSome ? world.Scenario.Table<Interpreter>()[setup.Interpreting.Who] : null;
        var hasInterpreter = setup.Interpreting.Kind != InterpretingKind.None;
        var adults = (setup.Present - persona.Actors - SeatSet.Of(setup.Interpreting.Seat)).Count + 1;
        var (child, met) = (persona.IsChild, setup.NeedsMet);
        var flaws = new List<SetupFlaw>();
        Add((persona.Needs & ~met & ~Needs.Medical) != 0, SetupFlaw.NeedUnmet);
        Add(persona.Needs.HasFlag(Needs.Medical) && !met.HasFlag(Needs.Medical), SetupFlaw.CareSecond);
        Add(!child && !setup.ConsentAsked, SetupFlaw.NoConsent);
        Add(!child && !setup.ConsentAsked && setup.Recording != Recording.None, SetupFlaw.RecordedUnasked);
        Add(!child && setup.Purpose == InterviewPurpose.Evidence && setup.Recording == Recording.None, SetupFlaw.NotRecorded);
        Add(IsWrong(setup), SetupFlaw.WrongRoom);
        Add(setup.Seating == Seating.Opposite || setup.Seating == Seating.InterpreterBehind, SetupFlaw.PoorSeating);
        Add(!hasInterpreter && IsForeign(world, persona, lead) && !part.HasInterpreter(lead, who), SetupFlaw.NoInterpreter);
        Add(setup.Interpreting.Kind == InterpretingKind.AtHand || interpreter is { IsQualified: false }, SetupFlaw.UntrainedInterpreter);
        Add(hasInterpreter && !setup.Briefed.HasFlag(InterpreterBriefing.Role), SetupFlaw.UnbriefedInterpreter);
        Add(interpreter is not null && !Speaks(interpreter, persona), SetupFlaw.WrongDialect);
        Add(interpreter?.Tied?.Holds(world, new Scene(lead, persona.Of, Handle.None)) == true, SetupFlaw.TiedInterpreter);
        Add((persona.SexualHarm || persona.Prefers is not null) && !setup.ChosenGender, SetupFlaw.GenderUnasked);
        Add(setup.Support == Support.Imposed || setup.Support == Support.Guardian && !child, SetupFlaw.ImposedSupport);
        Add(adults > persona.Tuning[Constant.CrowdFrom], SetupFlaw.TooMany);
        Add(child && setup.Support is not (Support.Guardian or Support.Chosen), SetupFlaw.NoGuardian);
        Add(child && setup.Room != RoomKind.ChildRoom && setup.Purpose != InterviewPurpose.FirstContact, SetupFlaw.NoChildRoom);
        Add(child && setup.Recording == Recording.None && setup.Purpose == InterviewPurpose.Evidence, SetupFlaw.ChildNotRecorded);
        Add(child && part.Interviews.Any(i => i.Persona == who && i.Lead != lead), SetupFlaw.SeveralInterviewers);
        Add(setup.Topics.Count == 0 && !setup.Plan.IsSome, SetupFlaw.NoPlan);
        return flaws;

        void Add(bool isSo, SetupFlaw flaw)
        {
            if (isSo)
            {
                flaws.Add(flaw);
            }
        }
    }

    /// <summary>What the interpreter was asked beforehand, and what came of it; null when nothing speaks against the interpreter as far as was asked.</summary>
    public static UnfitWhy? Unfit(World world, Id<Persona> who, Id<Seat> lead, InterviewSetup setup)
    {
        if (!setup.Interpreting.Who.IsSome)
        {
            return null;
        }

        var (persona, interpreter) = (world.Scenario.Table<Persona>()[who], world.Scenario.Table<Interpreter>()[setup.Interpreting.Who]);
        return setup.Briefed.HasFlag(InterpreterBriefing.Conflict) && interpreter.Tied?.Holds(world, new Scene(lead, persona.Of, Handle.None)) == true ? UnfitWhy.Tied
            : setup.Briefed.HasFlag(InterpreterBriefing.Dialect) && !Speaks(interpreter, persona) ? UnfitWhy.Dialect
            : setup.Briefed.HasFlag(InterpreterBriefing.Gender) && persona.Prefers is { } gender && interpreter.Gender is { } own && own != gender ? UnfitWhy.Gender
            : null;
    }

    /// <summary>What the preparation does to the person as the interview begins.</summary>
    public static void Move(Cascade cascade, InterviewState interview)
    {
        var (world, setup) = (cascade.World, interview.Setup);
        var persona = world.Scenario.Table<Persona>()[interview.Persona];
        var (levels, tuning) = (persona.Levels, persona.Tuning);
        var earlier = world.Part<InterviewsPart>().Interviews.Where(i => i.Persona == interview.Persona && i.Handle != interview.Handle).ToList();
        var (trust, distress, fear, shame) = (0, 0, 0, 0);
        var unmet = System.Numerics.BitOperations.PopCount((uint)(persona.Needs & ~setup.NeedsMet));
        distress += unmet == 0 ? tuning[Constant.NeedsMetDistress] : unmet * tuning[Constant.NeedUnmetDistress];
        trust += unmet * tuning[Constant.NeedUnmetTrust];
        distress += setup.Room == (persona.IsChild ? RoomKind.ChildRoom : RoomKind.QuietRoom) ? tuning[Constant.QuietRoomDistress] : 0;
        trust += setup.Seating switch
        {
            Seating.Opposite => tuning[Constant.SeatingTrust],
            Seating.InterpreterBehind => tuning[Constant.InterpreterBehindTrust],
            Seating.InterpreterBeside when setup.Interpreting.Kind != InterpretingKind.None => tuning[Constant.InterpreterBesideTrust],
            _ => 0,
        };
        distress += setup.Support == Support.Chosen ? tuning[QuestionStyle.Support].Distress : 0;
        shame += setup.ChosenGender && !earlier.Any(i => i.Setup.ChosenGender) ? tuning[Constant.ChosenGenderShame] : 0;
        trust += earlier.LastOrDefault() is { } last && last.Lead == interview.Lead && last.Closing.HasFlag(Closing.NextSteps) ? tuning[Constant.PromiseKeptTrust] : 0;
        foreach (var flaw in interview.Flaws)
        {
            switch (flaw)
            {
                case SetupFlaw.NoConsent: trust += tuning[Constant.NoConsentTrust]; break;
                case SetupFlaw.RecordedUnasked: trust += tuning[Constant.RecordedUnaskedTrust]; break;
                case SetupFlaw.WrongRoom: distress += tuning[Constant.RoomDistress]; break;
                case SetupFlaw.TiedInterpreter: (fear, trust) = (fear + tuning[Constant.TiedInterpreterFear], trust + tuning[Constant.TiedInterpreterTrust]); break;
                case SetupFlaw.ImposedSupport: trust += tuning[Constant.SupportImposedTrust]; break;
                case SetupFlaw.NoGuardian: distress += tuning[Constant.NoGuardianDistress]; break;
                case SetupFlaw.NoChildRoom: distress += tuning[Constant.ChildRoomDistress]; break;
                case SetupFlaw.SeveralInterviewers: trust += tuning[Constant.SeveralInterviewersTrust]; break;
                case SetupFlaw.TooMany: distress += (interview.Present.Count - tuning[Constant.CrowdFrom]) * tuning[Constant.CrowdDistress]; break;
                case SetupFlaw.GenderUnasked when persona.SexualHarm && !earlier.Any(i => i.Flaws.Contains(SetupFlaw.GenderUnasked)):
                    shame += tuning[Constant.GenderMismatchShame];
                    break;
            }
        }

        var feelings = new Feelings(cascade, persona, new Scene(interview.Lead, persona.Of, interview.Handle));
        feelings.Shift(levels.Trust, trust);
        feelings.Shift(levels.Distress, distress);
        feelings.Shift(levels.ReprisalFear, fear);
        feelings.Shift(levels.Shame, shame);
    }

    private static bool IsWrong(InterviewSetup setup) =>
        setup.Room switch
        {
            RoomKind.Street or RoomKind.PoliceRoom => setup.Purpose != InterviewPurpose.FirstContact,
            RoomKind.Office => setup.Purpose is InterviewPurpose.Evidence or InterviewPurpose.Protection,
            _ => false,
        };

    private static bool IsForeign(World world, Persona persona, Id<Seat> lead) =>
        persona.Languages.Count > 0 && !world.Scenario.Seats[lead].Languages.Intersect(persona.Languages, StringComparer.Ordinal).Any();

    private static bool Speaks(Interpreter interpreter, Persona persona) =>
        interpreter.Dialects.Count == 0 || persona.Dialect is null || interpreter.Dialects.Contains(persona.Dialect, StringComparer.Ordinal);
}
