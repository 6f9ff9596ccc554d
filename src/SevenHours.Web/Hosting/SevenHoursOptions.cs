using SevenHours.Web.Features;

namespace SevenHours.Web.Hosting;

/// <summary>How the server is to run.</summary>
public sealed record SevenHoursOptions
{
    /// <summary>Where it listens; port 0 takes a free one.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>The folder that holds everything worth keeping: keys, drafts, journals. Made when it is missing.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The folder whose packages exercises can be made from.</summary>
    public string ScenariosFolder { get; init; } = ScenarioFolder.Default;

    /// <summary>The screens and interfaces served.</summary>
    public IReadOnlyList<IFeature> Features { get; init; } = AllFeatures.List;

    /// <summary>Registrations of the application behind the screens; they win over the defaults.</summary>
    public Action<IServiceCollection>? Services { get; init; }
}
