// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Empty: CMake wants a source in a target that has precompiled headers.
