using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SevenHours.Programmes;

/// <summary>The templates that ship with the product, from <c>programmes/templates</c>. Thread-safe.</summary>
public static class TemplateShelf
{
    private const string Prefix = "Templates/";
    private const string WordsFile = "words";

    private static readonly IDeserializer s_yaml =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithEnumNamingConvention(CamelCaseNamingConvention.Instance).Build();

    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> s_words =
        new(() => s_yaml.Deserialize<Dictionary<string, Dictionary<string, string>>>(Text($"{Prefix}{WordsFile}.yaml")));

    private static readonly Lazy<ImmutableArray<Template>> s_all = new(ReadAll);

    /// <summary>All templates, in their order.</summary>
    public static ImmutableArray<Template> All => s_all.Value;

    /// <summary>A template by its name; null when there is none.</summary>
    public static Template? Find(string? name) => All.FirstOrDefault(template => template.Name == name);

    /// <summary>What the templates say under an id, in a language; English where it was not translated.</summary>
    public static string Says(string id, string language) => Wording.In(s_words.Value[id], language);

    /// <summary>What the templates say under an id for the readers of a language; null where it was not translated, and when they say nothing under it.</summary>
    internal static string? Near(string id, string language) => s_words.Value.TryGetValue(id, out var said) ? Wording.Near(said, language) : null;

    /// <summary>All that templates say, by ids and languages.</summary>
    internal static IReadOnlyDictionary<string, Dictionary<string, string>> Words => s_words.Value;

    private static ImmutableArray<Template> ReadAll() =>
        [
            .. typeof(TemplateShelf).Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name != $"{Prefix}{WordsFile}.yaml")
                .Select(name => new Template(Path.GetFileNameWithoutExtension(name), s_yaml.Deserialize<TemplateFile>(Text(name)), s_words.Value))
                .OrderBy(template => template.Order).ThenBy(template => template.Name, StringComparer.Ordinal),
        ];

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(TemplateShelf).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

/// <summary>A course to begin from.</summary>
public sealed class Template
{
    private const string Interpreters = "interpreters";

    private readonly TemplateFile _file;
    private readonly Dictionary<string, Dictionary<string, string>> _words;

    internal Template(string name, TemplateFile file, Dictionary<string, Dictionary<string, string>> words) => (Name, _file, _words) = (name, file, words);

    /// <summary>The name of its file.</summary>
    public string Name { get; }

    /// <summary>How many days it lasts.</summary>
    public int Days => _file.Days;

    /// <summary>How many participants it is for.</summary>
    public int Places => _file.Places;

    /// <summary>How many teams they form.</summary>
    public int Teams => _file.Teams;

    /// <summary>The languages it suggests, the one of the floor first.</summary>
    public ImmutableArray<string> Languages => [.. _file.Languages];

    /// <summary>The tests and forms it names.</summary>
    public LearningPlan Learning => _file.Learning is { } named ? new LearningPlan([.. named.Competences], named.Each, [.. named.Forms]) : LearningPlan.Usual;

    /// <summary>What is read before it.</summary>
    public ImmutableArray<ReadingPlan> Readings => [.. _file.Readings.Select(line => new ReadingPlan(line.Name, line.Day, line.Required))];

    /// <summary>The folder of the scenario that is played in it; null for whichever its makers choose.</summary>
    public string? Scenario => _file.Scenario;

    /// <summary>The form of the scenario that is played, by its author's id; null for the whole case.</summary>
    public string? Form => _file.Form;

    internal int Order => _file.Order;

    /// <summary>What it is called.</summary>
    /// <param name="language">A language of the interface; another one reads English.</param>
    public string Title(string language) => Wording.In(_file.Title, language);

    /// <summary>What it is in a sentence or two.</summary>
    /// <param name="language">A language of the interface; another one reads English.</param>
    public string What(string language) => Wording.In(_file.What, language);

    /// <summary>A programme made of it.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="firstDay">The date of day 1.</param>
    /// <param name="language">The language its words are in.</param>
    /// <param name="languages">The languages people may speak in it, the one of the floor first; interpreters are needed for the others.</param>
    /// <param name="timeZone">The time zone of the venue, as an IANA name.</param>
    public Programme Make(string id, string title, DateOnly firstDay, string language, ImmutableArray<string> languages, string timeZone)
    {
        var number = 1;
        string Next(char kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number++}");
        string Word(string word) => Wording.In(_words[word], language);

        var rooms = _file.Rooms.ToDictionary(room => room.Key, room => new VenueRoom(Next('r'), Word(room.Title), room.Places) { Word = new TemplateWord(room.Title) });
        var posts = _file.Posts.ToDictionary(post => post.Key, post => new Post(Next('p'), post.Role, post.Title is null ? "" : Word(post.Title)) { Word = post.Title is null ? null : new TemplateWord(post.Title) });
        ImmutableArray<Post> interpreters =
        [
            .. from other in languages.Skip(1)
               from place in Enumerable.Range(1, _file.Interpreters)
               select new Post(Next('p'), PostRole.Interpreter, place.ToString(CultureInfo.InvariantCulture)) { Between = [languages[0], other] },
        ];
        ImmutableArray<Team> teams = [.. Enumerable.Range(1, _file.Teams).Select(n => PlanWords.Unnamed(Next('t'), n, language))];
        var sessions =
            from line in _file.Timetable
            from day in line.Day is { } one ? [one] : line.Days
            from session in line.Sessions
            let at = At(session.At)
            orderby day, at.From, at.To
            select new CourseSession
            {
                Id = Next('s'), Day = day, From = at.From, To = at.To, Kind = session.Kind, Title = Word(session.Title), Word = new TemplateWord(session.Title), Plan = PlanOf(session, day),
                Room = session.Room is { } room ? rooms[room].Id : null,
                Posts = [.. session.Posts.SelectMany(Needed)],
                Teams = [.. session.Teams.Select(team => teams[team - 1].Id)],
                Secrecy = session.Cover is { } cover ? new Secrecy(Word(cover)) { Word = new TemplateWord(cover) } : null,
            };
        // All interpreters, or by a number the one of each pair of languages who bears it.
        IEnumerable<string> Needed(string post) => post == Interpreters ? interpreters.Select(interpreter => interpreter.Id)
            : post.StartsWith(Interpreters, StringComparison.Ordinal) ? interpreters.Where(interpreter => interpreter.Title == post[Interpreters.Length..]).Select(interpreter => interpreter.Id)
            : [posts[post].Id];

        return new Programme
        {
            Id = id,
            Template = Name,
            Title = title,
            FirstDay = firstDay,
            Days = _file.Days,
            Places = _file.Places,
            Languages = languages,
            Aims = Wording.In(_file.Aims, language),
            Objectives = [.. _file.Objectives.Select(objective => new Objective(Next('o'), Word(objective.Says), objective.Competence) { Word = new TemplateWord(objective.Says) })],
            Venue = new Venue { TimeZone = timeZone, Rooms = [.. rooms.Values] },
            Posts = [.. posts.Values, .. interpreters],
            Teams = teams,
            Sessions = [.. sessions],
            Quiets = [.. _file.Quiets.Select(quiet => new Quiet(Word(quiet.Title), At(quiet.At).From, At(quiet.At).To, quiet.On) { Word = new TemplateWord(quiet.Title) })],
            Milestones = [.. _file.Milestones.Select(line => new Milestone(Next('m'), Word(line.Title), line.Day, line.Post is { } post ? posts[post].Id : null) { Word = new TemplateWord(line.Title) })],
            Budget = [.. _file.Budget.Select(line => new BudgetLine(Next('b'), Word(line.Title), Word(line.Unit)) { Word = new TemplateWord(line.Title), UnitWord = new TemplateWord(line.Unit) })],
            Props = [.. _file.Props.Select(prop => new Prop(Next('x'), Word(prop.Title), prop.Count) { Word = new TemplateWord(prop.Title) })],
            Next = number,
        };
    }

    private static string? PlanOf(TemplateFile.SessionLine line, int day) =>
        line.Plan is { } named ? named.Replace("{day}", day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        : line.Title[(line.Title.IndexOf('.', StringComparison.Ordinal) + 1)..] is var same && SessionShelf.Names.Contains(same) ? same
        : null;

    private static (TimeOnly From, TimeOnly To) At(string span) =>
        (TimeOnly.ParseExact(span[..5], "HH:mm", CultureInfo.InvariantCulture), TimeOnly.ParseExact(span[6..], "HH:mm", CultureInfo.InvariantCulture));
}
