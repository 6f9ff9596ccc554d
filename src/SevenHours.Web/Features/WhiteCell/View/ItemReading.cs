using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.WhiteCell.Room;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.WhiteCell.View;

/// <summary>Reads what is opened of the queue. It asks the disciplines and draws nothing up itself.</summary>
internal sealed class ItemReading
{
    private readonly WhiteCellRoom _room;
    private readonly World _world;
    private readonly DeskItem _item;
    private readonly StaffTexts _texts;
    private readonly StaffTexts _theirs;
    private readonly IReadOnlyList<Saying> _said;

    private ItemReading(WhiteCellRoom room, World world, DeskItem item, IReadOnlyList<Happened> history)
    {
        (_room, _world, _item, _texts) = (room, world, item, room.Texts(world.Scenario));
        Asker = LanguageOf(room, world.Scenario, item.From);
        _theirs = room.Texts(world.Scenario, Asker);
        _said = item.To.IsSome ? Saying.Of(world, history, item.To) : [];
    }

    private UiLanguage Asker { get; }

    private Scenario Scenario => _world.Scenario;

    /// <summary>What is opened; null when nothing of this name waits.</summary>
    public static ItemView? Of(WhiteCellRoom room)
    {
        if (room.Team == 0 || room.Exercise.QueueOf(room.Team).FirstOrDefault(one => one.Name == room.Item) is not { } item)
            return null;

        var (live, clock) = (room.Exercise.Live(room.Team), room.Exercise.ClockOf(room.Team));
        var events = live.Events.After(0);
        return live.Read(world =>
        {
            var reading = new ItemReading(room, world, item, events);
            var row = QueueRow.Of(room, room.Team, item, world, reading._texts, clock);
            return item.Kind switch
            {
                DeskItemKind.Request => reading.Request(row, world.Part<RequestsPart>().Find(item.Handle)!),
                DeskItemKind.Described => reading.Described(row, world.Part<KnowledgePart>().DescribedAct(item.Handle)!),
                DeskItemKind.Invitation => reading.Invitation(row, world.Part<PlanningPart>().Find(item.Handle)!),
                DeskItemKind.Letter => reading.Letter(row, world.Part<CooperationPart>().Letters.Find(item.Handle)!),
                DeskItemKind.Consent => reading.Consent(row, world.Part<WallPart>().Find(item.Handle)!),
                _ => reading.Message(row, world.Part<KnowledgePart>().Item(item.Handle)!),
            };
        });
    }

    private ItemView Request(QueueRow row, Request request)
    {
        var petition = request.Petition;
        var opinion = PolicyOpinion.Of(_world, request);
        var draft = Draft(AnswerDraft.SubjectsOf(Scenario, petition), AnswerDraft.BroughtBy(Scenario, petition));
        var bank = Scenario.Table<AnswerPolicy>()
            .Where(policy => policy.To == petition.To && policy.Action == petition.Action && policy.Topic == petition.Topic)
            .SelectMany(policy => new[] { policy.SaysGranted, policy.SaysReturned, policy.SaysRefused });
        return Base(row, petition.Text, petition.Cites, petition.Target) with
        {
            Asked = new AskedView(
                GroundOf(petition), _texts.Of(petition.Milder), [.. petition.Gaps.Select(FieldTitle)]),
            Opinion = new OpinionView(
                opinion, _texts.Of(opinion.Says), [.. opinion.Missing.Select(Lacks)], [.. opinion.UsualReasons().Select(code => (code, Lacks(code)))]),
            Draft = draft,
            Drafted = Join([_theirs.Of(opinion.Granting), .. draft.Where(line => line.IsTicked).Select(line => line.Says)]),
            Bank = [.. bank.Where(line => line.IsSome).Select(_theirs.Of).Distinct(StringComparer.Ordinal)],
        };
    }

    private ItemView Message(QueueRow row, Item message)
    {
        IReadOnlyCollection<Id<Subject>> about = [.. message.Facts.Select(fact => Scenario.Table<Fact>()[fact].About).Where(subject => subject.IsSome).Distinct()];
        var draft = Draft(about, []);
        return Base(row, message.Text, message.Facts, about.FirstOrDefault(Id<Subject>.None)) with { Draft = draft, Drafted = Join(draft.Where(line => line.IsTicked).Select(line => line.Says)) };
    }

    private ItemView Described(QueueRow row, DescribedAct act)
    {
        var done = _theirs.Words["white.else.done"];
        return Base(row, act.Text, [], act.About) with
        {
            Presets = [.. NearestActs.To(Scenario, _texts.Of(act.Text)).Select(action => ActPreset.Of(_world, action, act.Seat, act.About)).Select(preset => new PresetRow(
                Scenario.Table<ActionDefinition>()[preset.Action].Name,
                _texts.Of(Scenario.Table<ActionDefinition>()[preset.Action].Title),
                (preset.After.Seconds + 59) / 60,
                preset.Hours,
                [.. preset.Facts.Select(fact => (Scenario.Table<Fact>()[fact].Name, _texts.Of(Scenario.Table<Fact>()[fact].Statement)))],
                [.. preset.Levels.Select(shift => (Scenario.Levels[shift.Level].Name, LevelTitle(Scenario.Levels[shift.Level]), shift.Permille / 10))],
                preset.Says.IsSome ? _theirs.Of(preset.Says) : done))],
            Drafted = done,
            AllFacts = [.. FactChoice.Of(_texts)],
            Levels = [.. Scenario.Levels.Select(level => (level.Name, LevelTitle(level)))],
        };
    }

    private ItemView Invitation(QueueRow row, Meeting meeting) => Base(row, meeting.Call.Purpose, [], Id<Subject>.None) with
    {
        Meeting = new MeetingAsked(
            meeting.When.Seconds, _texts.Of(meeting.Call.Place), [.. meeting.Call.Agenda.Select(_texts.Of)],
            string.Join(", ", (meeting.Call.Invited | SeatSet.Of(meeting.Call.Caller)).ToList().Select(_texts.Of))),
        Bank = _theirs.Words["white.invited.lines"].Split('|'),
    };

    private ItemView Consent(QueueRow row, Consent consent)
    {
        var fact = consent.Item.Kind == FactOnWall.KindName ? FactHandles.Find(Scenario, consent.Item.Handle) : Id<Fact>.None;
        return Base(row, consent.Why, fact.IsSome ? [fact] : [], Id<Subject>.None) with
        {
            Consent = new ConsentAskedView(
                _texts.Words[$"wall.kind.{consent.Item.Kind}"], consent.Use == ItemUse.Evidence ? "" : string.Join(", ", consent.Receivers.ToList().Select(_texts.Of)),
                _texts.Of(consent.Originator)),
        };
    }

    private ItemView Letter(QueueRow row, Letter letter)
    {
        var (gaps, policy) = (LetterLaw.Gaps(Scenario, letter), LetterPolicy.For(Scenario, letter));
        var draft = Draft(letter.About.IsSome ? [letter.About] : [], policy?.Tells ?? []);
        (string Name, string Words)[] lines =
        [
            (_texts.Words["abroad.about"], _texts.Of(letter.AboutText)),
            (_texts.Words["abroad.offence"], letter.Offence.IsSome ? _texts.Of(Scenario.Table<Offence>()[letter.Offence].Title) : ""),
            (_texts.Words["abroad.measure"], _texts.Of(letter.Measure)),
            (_texts.Words["wall.code"], letter.Code.ToString()),
        ];
        return Base(row, letter.Purpose, letter.Cites, letter.About) with
        {
            Letter = new LetterAskedView(
                [.. lines.Where(line => line.Words.Length > 0)], [.. gaps.Select(gap => _texts.Words[$"abroad.lack.{SnakeCase.Of(gap)}"])],
                SnakeCase.Of(gaps.Count > 0 ? LetterOutcome.Returned : LetterLaw.IsOwnNational(Scenario, letter) ? LetterOutcome.Refused : policy is null ? LetterOutcome.NothingHeld : LetterOutcome.Answered)),
            Draft = [.. draft.Select(line => line.Basis == DraftBasis.Answer ? line with { Basis = DraftBasis.Held, IsTicked = true } : line)],
            Drafted = gaps.Count == 0 && policy is { Says.IsSome: true } ? _theirs.Of(policy.Says) : "",
        };
    }

    private ItemView Base(QueueRow row, TextRef text, IReadOnlyList<Id<Fact>> facts, Id<Subject> about) => new(
        row, _texts.Of(text), Asker,
        [.. facts.Select(fact => Scenario.Table<Fact>()[fact]).Select(fact => new CitedFact(_texts.Of(fact.Statement), fact.Weight, fact.IsTrue))],
        [.. _said.Select(Row)])
    {
        Subjects = [.. Scenario.Subjects.Select(subject => (subject.Name, _texts.Of(subject.Title))).OrderBy(subject => subject.Item2, StringComparer.Ordinal)],
        About = about.IsSome ? Scenario.Subjects[about].Name : null,
        UntilMorning = _room.Exercise.Edition.Frame.Days.FirstOrDefault(day => day.Opens > _world.Now) is { } day ? ((day.Opens - _world.Now).Seconds + 59) / 60 : null,
    };

    private IReadOnlyList<DraftRow> Draft(IReadOnlyCollection<Id<Subject>> about, IReadOnlyList<Id<Fact>> brought) =>
    [
        .. AnswerDraft.Of(_world, _item.To, _item.From, about, _said, brought)
            .Select(line => new DraftRow(Scenario.Table<Fact>()[line.Fact].Name, _theirs.Of(Scenario.Table<Fact>()[line.Fact].Statement), line.Basis, line.IsDrafted, line.IsTrue)),
    ];

    private SaidRow Row(Saying saying) => new(
        saying.At.Seconds, _texts.Agencies(saying.To), saying.Verdict,
        saying.Words.IsSome ? _texts.Of(saying.Words) : string.Join("; ", saying.Missing.Select(Lacks)),
        [.. saying.Facts.Select(fact => _texts.Of(Scenario.Table<Fact>()[fact].Statement))], saying.To.Has(_item.From));

    private string Lacks(string code) => code.StartsWith(MissingItems.FieldPrefix, StringComparison.Ordinal)
        ? FieldTitle(code[MissingItems.FieldPrefix.Length..])
        : _texts.Words[$"lacks.{code}"];

    private string GroundOf(Petition petition) =>
        Authorisation.LawOf(Scenario, Scenario.Seats[petition.Asker].Agency)?.Grounds.FirstOrDefault(ground => ground.Ground == petition.Ground) is { Title.IsSome: true } found ? _texts.Of(found.Title) : "";

    private string FieldTitle(string name) =>
        Scenario.Table<Form>().Select(form => form.Field(name)).FirstOrDefault(field => field is not null) is { } found ? _texts.Of(found.Title) : name;

    private string LevelTitle(Level level) => $"{_texts.Of(level.Of)}: {_texts.Word($"level.{level.Kind}", level.Kind)}";

    private static string Join(IEnumerable<string> sentences) => string.Join(' ', sentences.Where(sentence => sentence.Length > 0));

    // A seat speaks its character's first language that pages are to be had in; else the exercise's.
    private static UiLanguage LanguageOf(WhiteCellRoom room, Scenario scenario, Id<Seat> seat) =>
        scenario.Seats[seat].Languages.Select(UiLanguage.Find).FirstOrDefault(language => language is not null)
        ?? UiLanguage.Find(room.Exercise.Session.Exercise.Language) ?? UiLanguage.English;
}
