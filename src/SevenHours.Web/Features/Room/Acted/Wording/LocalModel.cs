using System.Net;

namespace SevenHours.Web.Features.Room.Acted.Wording;

/// <summary>A language model that somebody runs on the very machine of the server.</summary>
public sealed record LocalModel
{
    /// <summary>The model at an address.</summary>
    /// <param name="address">As <c>http://127.0.0.1:11434</c>.</param>
    /// <param name="name">What it is called there.</param>
    /// <exception cref="ArgumentException">The address is not one of this machine: what persons say goes nowhere else.</exception>
    public LocalModel(string address, string name)
    {
        Address = IsHere(address) ? new Uri(address) : throw new ArgumentException("A model is asked on this machine only, as http://127.0.0.1:11434.", nameof(address));
        Name = name;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What it is called there.</summary>
    public string Name { get; }

    /// <summary>Whether an address is on this machine: written in numbers, for a name is whatever somebody says it is.</summary>
    public static bool IsHere(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var there) && there.Scheme == Uri.UriSchemeHttp && there.UserInfo.Length == 0 && there.PathAndQuery == "/"
        && IPAddress.TryParse(there.DnsSafeHost, out var number) && IPAddress.IsLoopback(number);
}
