using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <summary>How a device is locked.</summary>
public enum DeviceLock
{
    /// <summary>Not at all.</summary>
    [Doc("Not at all.")]
    None,

    /// <summary>By a few digits, which a laboratory finds.</summary>
    [Doc("By a few digits: a laboratory finds them.")]
    Pin,

    /// <summary>By face or finger, and digits behind them.</summary>
    [Doc("By face or finger, with digits behind them.")]
    Biometric,

    /// <summary>So that nobody opens it without the code.</summary>
    [Doc("So that nobody opens it without the code, a laboratory neither.")]
    Strong,
}

/// <summary>How a device is found.</summary>
public enum DeviceFound
{
    /// <summary>Switched off.</summary>
    [Doc("Switched off.")]
    Off,

    /// <summary>On, and locked.</summary>
    [Doc("On, and locked.")]
    OnLocked,

    /// <summary>On, and open until the screen closes.</summary>
    [Doc("On, and open until the screen closes.")]
    OnUnlocked,
}

/// <summary>What the owner of a device has to do with a contact.</summary>
public enum ContactKind
{
    /// <summary>Family.</summary>
    [Doc("Family.")]
    Family,

    /// <summary>A friend.</summary>
    [Doc("A friend.")]
    Friend,

    /// <summary>Somebody from work, or what passes for it.</summary>
    [Doc("Somebody from work, or what passes for work.")]
    Work,

    /// <summary>A shop, a bank, a courier.</summary>
    [Doc("A shop, a bank, a courier.")]
    Service,

    /// <summary>Somebody who is not saved by name.</summary>
    [Doc("Somebody hardly known.")]
    Stranger,

    /// <summary>A lawyer: what is written with one is sealed.</summary>
    [Doc("A lawyer: what they write is privileged.")]
    Lawyer,
}

/// <summary>What lies on a device.</summary>
public enum PhoneKind
{
    /// <summary>A message.</summary>
    [Doc("A message.")]
    Message,

    /// <summary>A photograph.</summary>
    [Doc("A photograph, described in words.")]
    Photo,

    /// <summary>A note.</summary>
    [Doc("A note.")]
    Note,

    /// <summary>A saved advert.</summary>
    [Doc("A saved advert.")]
    Advert,

    /// <summary>A saved job offer.</summary>
    [Doc("A saved job offer.")]
    JobOffer,

    /// <summary>Something about a wallet: words, an address, a sum.</summary>
    [Doc("A note about a wallet.")]
    Wallet,
}

/// <summary>How a photograph came onto a device.</summary>
public enum PhotoSource
{
    /// <summary>Taken with it.</summary>
    [Doc("Taken with this device.")]
    Camera,

    /// <summary>Received.</summary>
    [Doc("Received from somebody.")]
    Received,

    /// <summary>A picture of the screen.</summary>
    [Doc("A picture of the screen.")]
    Screen,
}

/// <summary>What kind of copy is made of a device.</summary>
public enum CopyKind
{
    /// <summary>A look at what the screen shows.</summary>
    [Doc("A look through it by hand.")]
    Look,

    /// <summary>A quick logged look on the scene.</summary>
    [Doc("A quick logged look on the scene.")]
    Triage,

    /// <summary>What the device hands over itself.</summary>
    [Doc("What the device hands over itself: nothing deleted.")]
    Logical,

    /// <summary>Everything, deleted lines too.</summary>
    [Doc("Everything, with what was deleted.")]
    Full,

    /// <summary>Agreed parts of a victim's device.</summary>
    [Doc("The agreed parts of a victim's device.")]
    Limited,

    /// <summary>Read from its memory.</summary>
    [Doc("Read from its memory; the device is lost.")]
    ChipOff,

    /// <summary>From the backup.</summary>
    [Doc("From the backup.")]
    Cloud,
}
