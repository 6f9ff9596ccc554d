using SevenHours.Web.Features;
using SevenHours.Web.Features.Room.Acted.Wording;

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

    /// <summary>How much a visitor may ask for.</summary>
    public ServerLimits Limits { get; init; } = new();

    /// <summary>The certificate for https addresses; null while there are none.</summary>
    public ServerCertificate? Certificate { get; init; }

    /// <summary>Whom to tell of a security hole, as <c>mailto:</c>, <c>tel:</c> or <c>https:</c>.</summary>
    /// <value>Default the address of whoever runs no server in particular.</value>
    public string SecurityContact { get; init; } = "mailto:security@sevenhours.example";

    /// <summary>The names the server answers to, such as <c>exercise.example</c> or <c>*.exercise.example</c>; none for any.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Addresses or networks of proxies whose word on the visitor's address is believed; none for nobody's.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Whether a proxy before the server ends the encryption, so that visitors come by https though this server does not.</summary>
    public bool IsBehindHttps { get; init; }

    /// <summary>Whether every visitor comes by https: cookies are then bound to it.</summary>
    public bool IsSecure => Certificate is not null || IsBehindHttps;

    /// <summary>A language model on this machine that finds other wordings of authored answers for staff; null for none.</summary>
    public LocalModel? Wording { get; init; }

    /// <summary>Registrations of the application behind the screens; they win over the defaults.</summary>
    public Action<IServiceCollection>? Services { get; init; }
}
