namespace SevenHours.Programmes;

/// <summary>A template as it is written in YAML. Titles are ids of <c>words.yaml</c>, but for its own.</summary>
internal sealed class TemplateFile
{
    public int Order { get; set; }

    public Dictionary<string, string> Title { get; set; } = [];

    public Dictionary<string, string> What { get; set; } = [];

    public Dictionary<string, string> Aims { get; set; } = [];

    public int Days { get; set; }

    public int Places { get; set; }

    public int Teams { get; set; }

    /// <summary>The folder of the scenario that is played in it; null for whichever its makers choose.</summary>
    public string? Scenario { get; set; }

    /// <summary>The form of the scenario that is played, by its author's id; null for the whole case.</summary>
    public string? Form { get; set; }

    public List<string> Languages { get; set; } = [];

    /// <summary>How many interpreters work between the floor and each other language.</summary>
    public int Interpreters { get; set; }

    public List<Titled> Rooms { get; set; } = [];

    public List<PostLine> Posts { get; set; } = [];

    public List<ObjectiveLine> Objectives { get; set; } = [];

    public List<DayLine> Timetable { get; set; } = [];

    public List<MilestoneLine> Milestones { get; set; } = [];

    public List<BudgetTitle> Budget { get; set; } = [];

    public List<Titled> Props { get; set; } = [];

    public List<QuietLine> Quiets { get; set; } = [];

    public LearningLine? Learning { get; set; }

    public List<ReadingLine> Readings { get; set; } = [];

    internal sealed class ReadingLine
    {
        public string Name { get; set; } = "";

        public int Day { get; set; }

        public bool Required { get; set; }
    }

    internal sealed class LearningLine
    {
        public List<string> Competences { get; set; } = [];

        public int Each { get; set; } = 2;

        public List<FormKind> Forms { get; set; } = [];
    }

    internal sealed class Titled
    {
        public string Key { get; set; } = "";

        public string Title { get; set; } = "";

        public int Places { get; set; }

        public int Count { get; set; } = 1;
    }

    internal sealed class PostLine
    {
        public string Key { get; set; } = "";

        public PostRole Role { get; set; }

        public string? Title { get; set; }
    }

    internal sealed class ObjectiveLine
    {
        public string Says { get; set; } = "";

        public string? Competence { get; set; }
    }

    internal sealed class DayLine
    {
        public int? Day { get; set; }

        public List<int> Days { get; set; } = [];

        public List<SessionLine> Sessions { get; set; } = [];
    }

    internal sealed class SessionLine
    {
        /// <summary>From and to, as <c>09:00-10:30</c>.</summary>
        public string At { get; set; } = "";

        public SessionKind Kind { get; set; }

        public string Title { get; set; } = "";

        /// <summary>The name of its plan, <c>{day}</c> for the number of the day; none for the one that is called as its title is, as far as there is one.</summary>
        public string? Plan { get; set; }

        public string? Room { get; set; }

        /// <summary>Keys of posts; <c>interpreters</c> are all of them, <c>interpreters1</c> the first of each pair of languages.</summary>
        public List<string> Posts { get; set; } = [];

        /// <summary>Numbers of teams; none for all.</summary>
        public List<int> Teams { get; set; } = [];

        /// <summary>What stands in its place until it is released; null for no surprise.</summary>
        public string? Cover { get; set; }
    }

    internal sealed class MilestoneLine
    {
        public int Day { get; set; }

        public string Title { get; set; } = "";

        public string? Post { get; set; }
    }

    internal sealed class BudgetTitle
    {
        public string Title { get; set; } = "";

        public string Unit { get; set; } = "";
    }

    internal sealed class QuietLine
    {
        public string Title { get; set; } = "";

        public string At { get; set; } = "";

        public DayOfWeek? On { get; set; }
    }
}
